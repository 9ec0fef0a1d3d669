package dev.remeasure.reports.sheet;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Step;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.standing.JudgedAttempt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attempts with the verdict and the figures that a test wants. */
final class MadeUpAttempts {
  private MadeUpAttempts() {}

  static JudgedAttempt tried(
      long number,
      Claim claim,
      Verdict verdict,
      @Nullable Double baseline,
      @Nullable Double subject) {
    Plan plan =
        new Plan(
            claim.id(),
            "at least 2x",
            Grade.EXACT,
            "org.example.Bench.old",
            "org.example.Bench.new",
            "time",
            List.of(""),
            Protocol.full(),
            List.of(),
            7,
            0.10,
            Ledgers.AT.minusSeconds(9000));
    Attempt attempt =
        new Attempt(
            number,
            claim.id(),
            MadeUpRuns.id(number),
            verdict == Verdict.NOT_COMPARABLE ? Grade.MECHANISM : Grade.EXACT,
            plan,
            null,
            null,
            Ledgers.AT.minusSeconds(3600 * (20 - Math.min(number, 19))),
            "0".repeat(64));
    return new JudgedAttempt(
        attempt,
        new Comparison(
            number,
            "1",
            Ledgers.AT.minusSeconds(60),
            judgement(claim, verdict, baseline, subject)));
  }

  private static Judgement judgement(
      Claim claim, Verdict verdict, @Nullable Double baseline, @Nullable Double subject) {
    Interval interval = null;
    if (baseline != null && subject != null) {
      double ratio = baseline / subject;
      double wide = verdict == Verdict.INCONCLUSIVE ? 1.6 : 1.04;
      interval = new Interval(ratio, ratio / wide, ratio * wide);
    }
    Measured measured =
        new Measured(
            "time",
            "time",
            "",
            true,
            Measured.Method.PAIRED_LOG_T,
            10,
            "ms/op",
            baseline,
            subject,
            0.95,
            interval,
            null,
            null,
            interval == null ? null : Double.valueOf(0.02),
            0.02,
            interval == null ? "the run was aborted before its first pair was complete" : null);
    return new Judgement(
        verdict,
        verdict == Verdict.NOT_COMPARABLE ? SubVerdict.SUPPORTED : null,
        verdict == Verdict.REPRODUCED ? Set.of(Flag.STRICT, Flag.UPPER_OPEN) : Set.of(),
        reading(claim.factor()),
        List.of(),
        interval,
        List.of(measured),
        null,
        List.of(),
        null,
        verdict == Verdict.INCONCLUSIVE ? "About 14 more pairs would settle it." : null,
        List.of(
            new Step("claim", "The claim is read as at least the stated factor."),
            new Step("rule", "The interval is held against the bounds, in order.")));
  }

  private static @Nullable ClaimBounds reading(@Nullable Factor factor) {
    if (factor == null) {
      return null;
    }
    // An open low end is read as 0.
    double low = factor.lower() == null ? 0 : factor.lower().doubleValue();
    Double high = factor.upper() == null ? null : Double.valueOf(factor.upper().doubleValue());
    return new ClaimBounds(
        "at least " + low + "x", low, high, low - 0.05, null, 0.10, low / 1.1, null, 1.05);
  }
}
