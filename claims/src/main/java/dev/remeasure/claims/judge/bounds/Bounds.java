package dev.remeasure.claims.judge.bounds;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * From a claimed factor interval [a, b] to the bounds that a measured interval is compared with.
 *
 * <p>Gain: lo is a less the margin δ or what rounding hides, whichever is wider, but never below
 * √a, so that at least half of the claimed effect (on the log scale) must be there; hi is likewise
 * b plus the margin. Price: the margin widens the price, not the ratio. Parity: within five per
 * cent. e = min(1.05, a^¼) is the smallest meaningful effect.
 *
 * <p>A claim whose aim is a cost is turned round: its bounds are those of the reciprocal claim,
 * turned back.
 */
public final class Bounds {
  /** Margin of a claim worded "about". */
  public static final double ABOUT = 0.25;

  private static final double EQUAL = Interval.EQUAL;

  private Bounds() {}

  /** The margin δ of an answer: its plan's, else that of its grade. */
  public static double margin(@Nullable Plan plan, Grade grade) {
    return plan == null ? grade.margin() : plan.margin();
  }

  /**
   * The bounds of a reading of the claim.
   *
   * @param margin δ of the attempt's plan or the answer's grade
   */
  public static ClaimBounds of(FactorRange range, Claim claim, double margin) {
    double delta = delta(range.intent(), claim, margin);
    return switch (range.intent()) {
      case GAIN -> gain(range, delta);
      case PRICE -> price(range, delta);
      case PARITY -> parity(range);
      case AIM -> turnedBack(gain(range, delta));
    };
  }

  private static double delta(Intent intent, Claim claim, double margin) {
    if (intent == Intent.PARITY) {
      return EQUAL - 1;
    }
    if (claim.form() == Form.MAGNITUDE) {
      return 0;
    }
    return claim.qualifier() == Qualifier.APPROXIMATELY ? Math.max(margin, ABOUT) : margin;
  }

  private static ClaimBounds gain(FactorRange range, double delta) {
    double a = range.a();
    double lo = Math.max(Math.min(range.roundedLower(), a / (1 + delta)), Math.sqrt(a));
    double e = a == 0 ? EQUAL : Math.min(EQUAL, Math.sqrt(Math.sqrt(a)));
    Double b = range.b();
    Double rounded = range.roundedUpper();
    Double hi =
        b == null || rounded == null
            ? null
            : Double.valueOf(Math.max(rounded, Math.min(b * (1 + delta), Math.max(b * b, EQUAL))));
    return bounds(range, delta, lo, hi, e, top(range, delta));
  }

  private static ClaimBounds price(FactorRange range, double delta) {
    double a = range.a();
    Double b = range.b();
    Double rounded = range.roundedUpper();
    double lo = Math.min(range.roundedLower(), Math.max(Math.pow(a, 1 + delta), a / (1 + delta)));
    boolean from1 = a == 1;
    Double hi = null;
    if (b != null && rounded != null) {
      hi =
          b <= 1
              ? Double.valueOf(EQUAL)
              : Double.valueOf(
                  Math.max(EQUAL, Math.max(rounded, Math.min(b * (1 + delta), b * b))));
    }
    return bounds(range, delta, from1 ? Math.min(lo, 1 / EQUAL) : lo, hi, EQUAL, null);
  }

  private static ClaimBounds parity(FactorRange range) {
    return bounds(
        range, EQUAL - 1, 1 / EQUAL, range.b() == null ? null : Double.valueOf(EQUAL), EQUAL, null);
  }

  private static @Nullable Double top(FactorRange range, double delta) {
    FactorRange.Top top = range.top();
    return top == null
        ? null
        : Double.valueOf(
            Math.max(Math.sqrt(top.b()), Math.min(top.rounded(), top.b() / (1 + delta))));
  }

  private static ClaimBounds bounds(
      FactorRange range,
      double delta,
      double lo,
      @Nullable Double hi,
      double e,
      @Nullable Double top) {
    return new ClaimBounds(
        range.words(),
        range.intent(),
        range.a(),
        range.b(),
        range.roundedLower(),
        range.roundedUpper(),
        delta,
        lo,
        hi,
        e,
        top);
  }

  private static ClaimBounds turnedBack(ClaimBounds upright) {
    return new ClaimBounds(
        upright.words(),
        upright.intent(),
        reciprocal(upright.b()),
        end(upright.a()),
        reciprocal(upright.roundedUpper()),
        end(upright.roundedLower()),
        upright.margin(),
        reciprocal(upright.hi()),
        end(upright.lo()),
        upright.e(),
        upright.top() == null ? null : Double.valueOf(1 / upright.top()));
  }

  private static double reciprocal(@Nullable Double end) {
    return end == null ? 0 : 1 / end;
  }

  private static @Nullable Double end(double lower) {
    return lower == 0 ? null : Double.valueOf(1 / lower);
  }
}
