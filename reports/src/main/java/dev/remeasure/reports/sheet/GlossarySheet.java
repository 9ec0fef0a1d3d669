package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.model.Topic;
import java.util.Arrays;
import java.util.stream.Stream;

/** What the words in the other sheets mean. */
final class GlossarySheet {
  private GlossarySheet() {}

  static Table<Topic> table() {
    return Topic.table("Glossary", "What the words mean.", GlossarySheet::topics);
  }

  private static Stream<Topic> topics() {
    return Stream.of(
            Arrays.stream(Verdict.values()).map(v -> new Topic("verdict", v.words(), v.meaning())),
            Stream.of(
                new Topic(
                    "verdict",
                    SheetTerms.NO_ATTEMPT,
                    "Nobody has tried to reproduce the claim yet.")),
            Arrays.stream(SubVerdict.values())
                .map(s -> new Topic("sub-result", s.words(), s.meaning())),
            Arrays.stream(Grade.values())
                .map(g -> new Topic("grade", SheetTerms.of(g), g.meaning())),
            Arrays.stream(Flag.values()).map(f -> new Topic("flag", f.words(), f.meaning())),
            Stream.of(
                new Topic(
                    "empty figure", SheetTerms.NOT_MEASURED, "No measurement gives the figure."),
                new Topic("empty figure", SheetTerms.NOT_STATED, "The paper does not say."),
                new Topic("empty figure", SheetTerms.NOT_KNOWN, "Nobody recorded it."),
                new Topic(
                    "empty figure",
                    SheetTerms.NO_FACTOR,
                    "The claim gives no ratio to hold against."),
                new Topic("empty figure", SheetTerms.OPEN, "The claim sets no bound on this side."),
                new Topic(
                    "empty figure",
                    SheetTerms.DOES_NOT_APPLY,
                    "The figure would say nothing here.")))
        .flatMap(topics -> topics);
  }
}
