package dev.remeasure.report;

import dev.remeasure.attempt.Grade;
import dev.remeasure.verdict.Flag;
import dev.remeasure.verdict.SubCode;
import dev.remeasure.verdict.Verdict;
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
                    "verdict", Words.NO_ATTEMPT, "Nobody has tried to reproduce the claim yet.")),
            Arrays.stream(SubCode.values())
                .map(s -> new Topic("sub-result", s.words(), s.meaning())),
            Arrays.stream(Grade.values()).map(g -> new Topic("grade", Words.of(g), g.meaning())),
            Arrays.stream(Flag.values()).map(f -> new Topic("flag", f.words(), f.meaning())),
            Stream.of(
                new Topic("empty figure", Words.NOT_MEASURED, "No measurement gives the figure."),
                new Topic("empty figure", Words.NOT_STATED, "The paper does not say."),
                new Topic("empty figure", Words.NOT_KNOWN, "Nobody recorded it."),
                new Topic(
                    "empty figure", Words.NO_FACTOR, "The claim gives no ratio to hold against."),
                new Topic("empty figure", Words.OPEN, "The claim sets no bound on this side."),
                new Topic(
                    "empty figure", Words.DOES_NOT_APPLY, "The figure would say nothing here.")))
        .flatMap(topics -> topics);
  }
}
