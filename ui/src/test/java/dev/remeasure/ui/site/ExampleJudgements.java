package dev.remeasure.ui.site;

import static dev.remeasure.claims.check.Finding.Outcome.NOT_CHECKED;
import static dev.remeasure.claims.check.Finding.Outcome.PASSED;
import static dev.remeasure.claims.check.Finding.Outcome.WARNING;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Method;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judgements of claims as the judge reads them, one for each thing a page has to show. */
public final class ExampleJudgements {
  private ExampleJudgements() {}

  public static Judgement reproduced(@Nullable ClaimBounds reading) {
    return new Judgement(
        Verdict.REPRODUCED,
        null,
        Set.of(Flag.DIRECTION_CONFIRMED),
        reading,
        List.of(),
        new Interval(2.199956, 2.114128, 2.289269),
        List.of(
            measured(
                "time", "time", true, 220.0, 100.0, new Interval(2.199956, 2.114128, 2.289269))),
        null,
        List.of(new Finding("slope", PASSED, "No fork drifts by more than 2 %.")),
        null,
        null,
        List.of(
            new Step("claim", "The claim is read as a factor of 2.2 or more."),
            new Step("rule", "The whole interval lies above 2.0, so the claim is reproduced.")));
  }

  static Judgement scaledDown(@Nullable ClaimBounds reading) {
    return new Judgement(
        Verdict.NOT_COMPARABLE,
        SubVerdict.SUPPORTED,
        Set.of(Flag.EXPLORATORY, Flag.WARNINGS),
        reading,
        List.of(),
        new Interval(16.94, 16.41, 17.49),
        List.of(
            measured("time", "time", true, 1012.4, 59.76, new Interval(16.94, 16.41, 17.49)),
            measured(
                "network calls",
                "steps",
                false,
                1000.0,
                59.0,
                new Interval(16.949152, 16.949152, 16.949152))),
        null,
        List.of(
            new Finding("pairs", WARNING, "3 pairs; fewer than 5 say little about the spread."),
            new Finding("slope", PASSED, "No fork drifts by more than 2 %."),
            new Finding("throttling", NOT_CHECKED, "The cgroup's counters are not available.")),
        0.945,
        "About 4 more pairs would settle it.",
        List.of(
            new Step("grade", "A scaled-down mechanism cannot speak for the headline number."),
            new Step("rule", "The interval lies above 1.05, so the mechanism is supported.")));
  }

  static Judgement noInterval(@Nullable ClaimBounds reading) {
    return new Judgement(
        Verdict.INVALID_RUN,
        null,
        Set.of(),
        reading,
        List.of(),
        null,
        List.of(
            new Measured(
                "time",
                "time",
                "",
                true,
                Method.WELCH_LOG_T,
                1,
                "ms/op",
                1012.4,
                Double.NaN,
                0.95,
                null,
                null,
                null,
                null,
                null,
                "one fork makes no interval")),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  static Judgement noClaim(@Nullable ClaimBounds reading) {
    return new Judgement(
        Verdict.NOT_TESTABLE,
        null,
        Set.of(),
        reading,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        null,
        List.of());
  }

  private static Measured measured(
      String metric,
      String resource,
      boolean judged,
      double baseline,
      double subject,
      Interval interval) {
    return new Measured(
        metric,
        resource,
        "",
        judged,
        Method.PAIRED_LOG_T,
        3,
        resource.equals("time") ? "ms/op" : "calls",
        baseline,
        subject,
        0.95,
        interval,
        interval,
        null,
        null,
        0.032,
        null);
  }
}
