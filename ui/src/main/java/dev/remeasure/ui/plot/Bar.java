package dev.remeasure.ui.plot;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.plot.Scale;
import dev.remeasure.ui.part.Ratio;
import dev.remeasure.ui.part.Ratio.Open;
import org.jspecify.annotations.Nullable;

/**
 * An interval with its estimate on a scale, ready to be drawn.
 *
 * @param before whether it goes on to the left: the end is open, or lies beyond the scale
 * @param beyond whether it goes on to the right
 */
public record Bar(String from, String to, String estimate, boolean before, boolean beyond) {

  /** A ratio with its interval; null if there is no interval to draw. */
  public static @Nullable Bar of(Ratio ratio, Scale scale) {
    Interval interval = ratio.interval();
    if (interval == null) {
      return null;
    }
    double from = ratio.open() == Open.BELOW ? 0 : interval.lower();
    double to = ratio.open() == Open.ABOVE ? Double.POSITIVE_INFINITY : interval.upper();
    return new Bar(
        scale.at(from),
        scale.at(to),
        scale.at(interval.estimate()),
        from < scale.min(),
        to > scale.max());
  }
}
