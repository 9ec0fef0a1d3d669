package dev.remeasure.db.migration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A factor that version 1 recorded beside a claim's number, baseline ÷ subject; a null end is open.
 */
record OldFactor(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
  /** Factors were rounded to one per cent. */
  private static final double ROUNDING = 0.01;

  static @Nullable OldFactor of(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
    return lower == null && upper == null ? null : new OldFactor(lower, upper);
  }

  /** Whether its ends are those of [least, most]. */
  boolean agrees(double least, double most) {
    return agrees(lower, least) && agrees(upper, most);
  }

  /** How far its ends lie from those of [least, most], as ln. */
  double distance(double least, double most) {
    return Math.max(distance(lower, least), distance(upper, most));
  }

  String words() {
    if (lower == null || upper == null) {
      return lower == null ? "at most " + upper : "at least " + lower;
    }
    return lower.compareTo(upper) == 0 ? lower.toString() : lower + " to " + upper;
  }

  private static boolean agrees(@Nullable BigDecimal recorded, double end) {
    if (recorded == null) {
      return true;
    }
    double factor = recorded.doubleValue();
    return Double.isFinite(end) && Math.abs(factor - end) <= ROUNDING * Math.max(factor, end);
  }

  private static double distance(@Nullable BigDecimal recorded, double end) {
    return recorded == null ? 0 : Math.abs(Math.log(recorded.doubleValue() / end));
  }
}
