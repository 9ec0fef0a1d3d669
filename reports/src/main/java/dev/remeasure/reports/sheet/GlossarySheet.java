package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.model.Topic;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the words in the other sheets mean. */
final class GlossarySheet {
  private static final String NO_FIGURE = "no figure";

  private GlossarySheet() {}

  static Table<Topic> table() {
    return Topic.table("Glossary", "What the words mean.", GlossarySheet::topics);
  }

  private static Stream<Topic> topics() {
    return Stream.of(
            Arrays.stream(Group.values()).map(g -> topic("standing", g.words(), g.meaning())),
            Arrays.stream(Verdict.values()).map(v -> topic("verdict", v.words(), v.meaning())),
            Arrays.stream(SubVerdict.values())
                .map(s -> topic("sub-verdict", s.words(), s.meaning())),
            Arrays.stream(Grade.values()).map(g -> topic("grade", g.words(), g.meaning())),
            Arrays.stream(Flag.values()).map(f -> topic("flag", f.words(), f.meaning())),
            Stream.of(
                topic(NO_FIGURE, SheetTerms.NOT_MEASURED, "No measurement gives the figure."),
                topic(NO_FIGURE, SheetTerms.NOT_STATED, "The paper does not say."),
                topic(NO_FIGURE, SheetTerms.NOT_KNOWN, "Nobody recorded it."),
                topic(NO_FIGURE, SheetTerms.NO_FACTOR, "The claim gives no ratio to compare with."),
                topic(NO_FIGURE, SheetTerms.OPEN, "Nothing bounds this side."),
                topic(NO_FIGURE, SheetTerms.DOES_NOT_APPLY, "The figure would mean nothing here."),
                topic(
                    NO_FIGURE, SheetTerms.NONE_COUNTS, "Every attempt is left out, with a reason."),
                topic(NO_FIGURE, "eliminated", "The cost is gone, so no figure says how much.")))
        .flatMap(topics -> topics);
  }

  private static Topic topic(String group, String word, String meaning) {
    return new Topic(group, word, Sentences.sentence(Sentences.capital(meaning)));
  }
}
