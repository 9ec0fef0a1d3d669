package dev.remeasure.ui.row;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Ratio;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The one factor that stands for what a claim claims, and figures as shares of it. */
public final class Reference {
  private Reference() {}

  /** The end of the claimed range, or the geometric middle of both ends; empty if it has none. */
  public static OptionalDouble of(Claimed claimed) {
    Double lower = claimed.lower();
    Double upper = claimed.upper();
    if (lower != null && upper != null) {
      return lower > 0 ? OptionalDouble.of(Math.sqrt(lower) * Math.sqrt(upper)) : of(upper);
    }
    return of(lower == null ? upper : lower);
  }

  /** A ratio divided by what is claimed; null if it has no interval. */
  static @Nullable Ratio share(@Nullable Ratio ratio, double claimed) {
    Interval interval = ratio == null ? null : ratio.interval();
    return ratio == null || interval == null
        ? null
        : new Ratio(
            new Interval(
                interval.estimate() / claimed,
                interval.lower() / claimed,
                interval.upper() / claimed),
            null,
            ratio.open(),
            ratio.kind());
  }

  static @Nullable Double share(@Nullable Double end, double claimed) {
    return end == null ? null : Double.valueOf(end / claimed);
  }

  private static OptionalDouble of(@Nullable Double end) {
    return end == null || end <= 0 ? OptionalDouble.empty() : OptionalDouble.of(end);
  }
}
