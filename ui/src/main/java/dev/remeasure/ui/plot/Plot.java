package dev.remeasure.ui.plot;

import dev.remeasure.claims.judge.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.ui.part.Claimed;
import dev.remeasure.ui.part.Ratio;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** Places of a claim's band and a measured interval on a scale, ready to be drawn. */
public final class Plot {
  private Plot() {}

  /**
   * A stretch of the scale.
   *
   * @param open whether it fades out because it has no bound: {@code left}, {@code right}, or empty
   */
  public record Band(String x, String width, String end, String open) {
    public static @Nullable Band of(Claimed claimed, Scale scale) {
      return claimed.lower() == null && claimed.upper() == null
          ? null
          : between(claimed.lower(), claimed.upper(), scale);
    }

    static Band accepted(ClaimBounds reading, Scale scale) {
      return between(reading.lo() > 0 ? reading.lo() : null, reading.hi(), scale);
    }

    /** Below an upper bound alone everything down to 1 is meant, or all of it under 1. */
    private static Band between(@Nullable Double lower, @Nullable Double upper, Scale scale) {
      double to = upper == null ? scale.max() : upper;
      double from = lower != null ? lower : to > 1 ? 1 : scale.min();
      return new Band(
          scale.at(from),
          scale.width(from, to),
          scale.at(to),
          upper == null ? "right" : lower == null ? "left" : "");
    }
  }

  /** An interval with its estimate; an arrow stands where it leaves the scale. */
  public record Bar(String from, String to, String estimate, boolean before, boolean beyond) {
    public static @Nullable Bar of(@Nullable Ratio ratio, Scale scale) {
      if (ratio == null) {
        return null;
      }
      Interval interval = ratio.interval();
      double upper = ratio.open() ? Double.POSITIVE_INFINITY : interval.upper();
      return new Bar(
          scale.at(interval.lower()),
          scale.at(upper),
          scale.at(interval.estimate()),
          interval.lower() < scale.min(),
          upper > scale.max());
    }
  }

  /** The ratios that a claim and a measurement put on a scale. */
  public static DoubleStream ratios(Claimed claimed, @Nullable Ratio measured) {
    return DoubleStream.concat(
        claimed.ends(), measured == null ? DoubleStream.empty() : measured.ends());
  }
}
