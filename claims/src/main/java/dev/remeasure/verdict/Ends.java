package dev.remeasure.verdict;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The two ends of what a measurement allows, seen from the claim: above 1 = in the claimed
 * direction. A measurement that says nothing allows everything.
 */
record Ends(double lower, double upper) {
  static final Ends UNKNOWN = new Ends(0, Double.POSITIVE_INFINITY);

  /**
   * The ends of an interval; unknown if there is none.
   *
   * @param inverted whether the claim is that the subject costs more
   */
  static Ends of(@Nullable Interval interval, boolean inverted) {
    if (interval == null) {
      return UNKNOWN;
    }
    return inverted
        ? new Ends(1 / interval.upper(), 1 / interval.lower())
        : new Ends(interval.lower(), interval.upper());
  }

  /** The weakest configuration: what holds for it holds for all. */
  static Ends weakest(Collection<Ends> points) {
    return new Ends(
        points.stream().mapToDouble(Ends::lower).min().orElse(UNKNOWN.lower),
        points.stream().mapToDouble(Ends::upper).min().orElse(UNKNOWN.upper));
  }

  /** The best configuration. */
  static Ends best(Collection<Ends> points) {
    return new Ends(
        points.stream().mapToDouble(Ends::lower).max().orElse(UNKNOWN.lower),
        points.stream().mapToDouble(Ends::upper).max().orElse(UNKNOWN.upper));
  }

  Ends openAbove() {
    return new Ends(lower, Double.POSITIVE_INFINITY);
  }
}
