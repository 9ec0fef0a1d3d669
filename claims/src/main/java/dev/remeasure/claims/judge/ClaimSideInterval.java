package dev.remeasure.claims.judge;

import dev.remeasure.claims.measure.Interval;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of what a measurement allows, seen from the claim: above 1 = in the claimed
 * direction. A measurement that says nothing allows everything.
 */
record ClaimSideInterval(double lower, double upper) {
  static final ClaimSideInterval UNKNOWN = new ClaimSideInterval(0, Double.POSITIVE_INFINITY);

  /**
   * The ends of an interval, or unknown ends if nothing was measured.
   *
   * @param inverted whether the claim is that the subject costs more
   */
  static ClaimSideInterval of(@Nullable Interval interval, boolean inverted) {
    if (interval == null) {
      return UNKNOWN;
    }
    return inverted
        ? new ClaimSideInterval(1 / interval.upper(), 1 / interval.lower())
        : new ClaimSideInterval(interval.lower(), interval.upper());
  }

  /** The weakest configuration: what holds for it holds for all. */
  static ClaimSideInterval weakest(Collection<ClaimSideInterval> points) {
    return new ClaimSideInterval(
        points.stream().mapToDouble(ClaimSideInterval::lower).min().orElse(UNKNOWN.lower),
        points.stream().mapToDouble(ClaimSideInterval::upper).min().orElse(UNKNOWN.upper));
  }

  /** The best configuration. */
  static ClaimSideInterval best(Collection<ClaimSideInterval> points) {
    return new ClaimSideInterval(
        points.stream().mapToDouble(ClaimSideInterval::lower).max().orElse(UNKNOWN.lower),
        points.stream().mapToDouble(ClaimSideInterval::upper).max().orElse(UNKNOWN.upper));
  }

  ClaimSideInterval openAbove() {
    return new ClaimSideInterval(lower, Double.POSITIVE_INFINITY);
  }
}
