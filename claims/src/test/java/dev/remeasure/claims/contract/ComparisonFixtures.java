package dev.remeasure.claims.contract;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.ScoredReading;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Comparisons to store: a bare one, and a full one that leaves no field out. */
public final class ComparisonFixtures {
  private ComparisonFixtures() {}

  public static Comparison bareComparison(long attempt, String rules) {
    return new Comparison(
        attempt,
        rules,
        Fixtures.NOON,
        new Judgement(
            Verdict.NOT_TESTABLE,
            null,
            Set.of(),
            null,
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null,
            null,
            List.of()));
  }

  public static Comparison fullComparison(long attempt, String rules) {
    return new Comparison(
        attempt,
        rules,
        Fixtures.NOON,
        new Judgement(
            Verdict.NOT_COMPARABLE,
            SubVerdict.SUPPORTED,
            EnumSet.allOf(Flag.class),
            new ClaimBounds(Hostile.TEXT, 0.1, 0.2, 1.0 / 3, 1e300, 0.25, 1e-300, 7.5, 1.05),
            List.of(
                new ScoredReading(
                    new ClaimBounds("open", 2.0, null, 1.9, null, 0.1, 1.8, null, 1.01),
                    Verdict.REPRODUCED,
                    null),
                new ScoredReading(
                    new ClaimBounds(Hostile.TEXT, 1.0, 2.0, 3.0, 4.0, 0.5, 6.0, 7.0, 8.0),
                    Verdict.NOT_REPRODUCED,
                    SubVerdict.NULL_SHOWN)),
            new Interval(2.199956, 2.114128, 2.289269),
            List.of(
                new Measured(
                    Hostile.TEXT,
                    "time",
                    "",
                    true,
                    Measured.Method.PAIRED_LOG_T,
                    5,
                    "ms/op",
                    220.0,
                    100.0,
                    0.95,
                    new Interval(0.2, 0.1, 0.3),
                    new Interval(1.2, 1.1, 1.3),
                    new Interval(2.2, 2.1, 2.3),
                    0.0143331,
                    0.0320499,
                    Hostile.TEXT),
                new Measured(
                    "a",
                    "b",
                    "c",
                    false,
                    Measured.Method.WELCH_LOG_T,
                    0,
                    "d",
                    null,
                    null,
                    0.99,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)),
            new SweepSummary(3, 2, 1.5, 2.0 / 3),
            List.of(
                new Finding("z", Finding.Outcome.WARNING, Hostile.TEXT),
                new Finding(Hostile.TEXT, Finding.Outcome.NOT_CHECKED, "a")),
            -1e-7,
            Hostile.TEXT,
            List.of(new Step("z", Hostile.TEXT), new Step(Hostile.TEXT, "a"), new Step("z", "z"))));
  }
}
