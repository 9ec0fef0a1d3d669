package dev.remeasure.claims.judge;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.reading.FactorRange;
import org.jspecify.annotations.Nullable;

/**
 * From a claimed factor interval [a, b] to the bounds that a measured interval is held against.
 *
 * <p>lo is a less the margin δ or what rounding hides, whichever is wider, but never below √a, so
 * that at least half of the claimed effect (on the log scale) must be there. hi is likewise b plus
 * the margin. e = min(1.05, a^¼) is the smallest effect worth the name.
 *
 * <p>A claim that the subject costs more (b below 1) is turned round first: its bounds are those of
 * the reciprocal claim, turned back.
 */
public final class Bounds {
  /** Margin of a claim worded "about". */
  static final double ABOUT = 0.25;

  private Bounds() {}

  /** The margin δ of an attempt: its plan's, else that of its grade. */
  static double margin(Attempt attempt) {
    Plan plan = attempt.plan();
    return plan == null ? attempt.grade().margin() : plan.margin();
  }

  /**
   * The bounds of a reading.
   *
   * @param margin δ of the attempt's plan or grade
   */
  public static ClaimBounds of(FactorRange range, Qualifier qualifier, double margin) {
    double delta =
        switch (qualifier) {
          case PARITY -> Interval.EQUAL - 1;
          case ORDERS_OF_MAGNITUDE -> 0;
          case APPROXIMATELY -> Math.max(margin, ABOUT);
          case EXACT, MORE_THAN, UP_TO, LESS_THAN, RANGE -> margin;
        };
    return of(range, delta);
  }

  private static ClaimBounds of(FactorRange range, double delta) {
    Double b = range.b();
    boolean inverted = b != null && b < 1;
    FactorRange upright = inverted ? range.reciprocal() : range;
    double a = upright.a();
    double widened = Math.min(upright.roundedLower(), a / (1 + delta));
    boolean effect = a > 1 || (a == 1 && (upright.b() == null || upright.b() > 1));
    double lo = effect ? Math.max(widened, Math.sqrt(a)) : widened;
    Double hi = upper(upright, delta);
    double e = effect ? Math.min(Interval.EQUAL, Math.sqrt(Math.sqrt(a))) : Interval.EQUAL;
    return new ClaimBounds(
        range.words(),
        range.a(),
        b,
        range.roundedLower(),
        range.roundedUpper(),
        delta,
        inverted ? (hi == null ? 0 : 1 / hi) : lo,
        inverted ? Double.valueOf(1 / lo) : hi,
        e);
  }

  private static @Nullable Double upper(FactorRange range, double delta) {
    Double b = range.b();
    Double rounded = range.roundedUpper();
    return b == null || rounded == null ? null : Double.valueOf(Math.max(rounded, b * (1 + delta)));
  }
}
