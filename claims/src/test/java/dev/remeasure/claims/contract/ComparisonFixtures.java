package dev.remeasure.claims.contract;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judged;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.ScoredReading;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.SweepSummary;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Nothing;
import dev.remeasure.claims.measure.ZeroCost;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.run.Provenance;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Comparisons to store: a bare one, and a full one that leaves no field out. */
public final class ComparisonFixtures {
  private ComparisonFixtures() {}

  public static Comparison bareComparison(long attempt, String rules) {
    return new Comparison(attempt, rules, Fixtures.NOON, new Judged(bareJudgement(), List.of()));
  }

  /**
   * The judgement of one answer is full, that of another bare, and that of the last says little.
   */
  public static Comparison fullComparison(long attempt, String rules) {
    return new Comparison(
        attempt,
        rules,
        Fixtures.NOON,
        new Judged(fullJudgement(), List.of(bareJudgement(), judgementOfNothing())));
  }

  private static Judgement bareJudgement() {
    return new Judgement(
        new Answer("time", "time", null, Grade.EXACT, null),
        Verdict.NOT_TESTABLE,
        null,
        Set.of(),
        null,
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Judgement judgementOfNothing() {
    return new Judgement(
        new Answer("bytes", "allocation", "total", Grade.CLOSE, null),
        Verdict.REPRODUCED,
        null,
        Set.of(Flag.STRICT),
        null,
        List.of(),
        null,
        null,
        ZeroCost.ELIMINATED,
        List.of(measured("", new Nothing(ZeroCost.ELIMINATED, 24.0))),
        null,
        List.of(),
        null,
        null,
        List.of(new Step("a", "b")));
  }

  private static Judgement fullJudgement() {
    return new Judgement(
        new Answer(Hostile.TEXT, Hostile.TEXT, "p99.9", Grade.MECHANISM, Hostile.TEXT),
        Verdict.NOT_COMPARABLE,
        SubVerdict.SUPPORTED,
        EnumSet.allOf(Flag.class),
        new ClaimBounds(
            Hostile.TEXT, Intent.GAIN, 0.1, 0.2, 1.0 / 3, 1e300, 0.25, 1e-300, 7.5, 1.05, 1e-7),
        List.of(
            new ScoredReading(
                new ClaimBounds(
                    "open", Intent.PRICE, 2.0, null, 1.9, null, 0.1, 1.8, null, 1.01, null),
                Verdict.REPRODUCED,
                null),
            new ScoredReading(
                new ClaimBounds(
                    Hostile.TEXT, Intent.AIM, 1.0, 2.0, 3.0, 4.0, 0.5, 6.0, 7.0, 8.0, 9.0),
                Verdict.NOT_REPRODUCED,
                SubVerdict.NO_EFFECT)),
        new Interval(2.199956, 2.114128, 2.289269),
        Hostile.TEXT,
        ZeroCost.SOME_FORKS,
        List.of(
            estimated(
                new Measured.Estimated(
                    new Interval(0.2, 0.1, 0.3),
                    new Interval(0.2, 0.05, 0.4),
                    1 - 0.05 / 3,
                    new Interval(1.2, 1.1, 1.3),
                    new Interval(2.2, 2.1, 2.3),
                    0.0143331,
                    0.0320499,
                    true)),
            estimated(
                new Measured.Estimated(
                    new Interval(0.2, 0.1, 0.3),
                    new Interval(0.2, 0.1, 0.3),
                    0.95,
                    null,
                    null,
                    null,
                    null,
                    false)),
            measured("d", new Nothing(ZeroCost.BOTH, null)),
            measured("d", new Measured.Unestimated(Hostile.TEXT)),
            measured("e", new Measured.Unestimated(Hostile.TEXT, 2.5))),
        new SweepSummary(3, 2, 1.5, 2.0 / 3),
        List.of(
            new Finding("z", Finding.Outcome.WARNING, Hostile.TEXT),
            new Finding(Hostile.TEXT, Finding.Outcome.NOT_CHECKED, "a")),
        -1e-7,
        Hostile.TEXT,
        List.of(new Step("z", Hostile.TEXT), new Step(Hostile.TEXT, "a"), new Step("z", "z")));
  }

  private static Measured estimated(Measured.Estimated result) {
    return new Measured(
        Hostile.TEXT,
        "time",
        Provenance.COUNTED,
        Hostile.TEXT,
        true,
        Measured.Method.PAIRED_LOG_T,
        5,
        Hostile.TEXT,
        220.0,
        100.0,
        result);
  }

  private static Measured measured(String point, Measured.Result result) {
    return new Measured(
        "b",
        "c",
        Provenance.TIMED,
        point,
        false,
        Measured.Method.WELCH_LOG_T,
        0,
        "",
        null,
        null,
        result);
  }
}
