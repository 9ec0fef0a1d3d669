package dev.remeasure.claims.contrast;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.stats.LogRatio;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The ratios of two attempts at one point, and the ratio of these: that of the first divided by
 * that of the second.
 *
 * @param point name of the point in the first attempt; empty for a run of a single configuration
 * @param a the first attempt's ratio with its 95 % interval; null if it has none
 * @param b the second's
 * @param ratio of the two, with its interval; null if it cannot be computed
 * @param level confidence level of {@code ratio}, at which those of all points hold together
 * @param df degrees of freedom of {@code ratio}; null where it has none, or no error at all
 * @param reason why there is no ratio, as a sentence; null if there is one
 */
public record PointContrast(
    String point,
    @Nullable Interval a,
    @Nullable Interval b,
    @Nullable Interval ratio,
    double level,
    @Nullable Double df,
    @Nullable String reason) {
  /** Beyond e^700 a ratio is no longer a number a double can hold. */
  private static final double LARGEST_LOG = 700;

  /**
   * Both attempts' judged metric at a point. The runs are independent, so the variances of the log
   * ratios add up; the interval is Student's with Satterthwaite's degrees of freedom.
   */
  static PointContrast of(long first, Measured a, long second, Measured b, double level) {
    LogRatio left = a.logRatio();
    LogRatio right = b.logRatio();
    if (left == null || right == null) {
      long lacking = left == null ? first : second;
      String why = (left == null ? a : b).reason();
      return none(a, b, level, "Attempt " + lacking + " has no interval: " + why);
    }
    LogRatio difference = left.minus(right);
    double half = difference.halfWidth(level);
    if (Math.abs(difference.estimate()) + half > LARGEST_LOG) {
      return none(a, b, level, "The interval reaches beyond what a number can hold.");
    }
    return new PointContrast(
        a.point(),
        a.interval(),
        b.interval(),
        new Interval(
            Math.exp(difference.estimate()),
            Math.exp(difference.estimate() - half),
            Math.exp(difference.estimate() + half)),
        level,
        Double.isInfinite(difference.df()) ? null : difference.df(),
        null);
  }

  private static PointContrast none(Measured a, Measured b, double level, String reason) {
    return new PointContrast(a.point(), a.interval(), b.interval(), null, level, null, reason);
  }

  /** Whether the two ratios are shown to differ; false where there is no ratio of them. */
  public boolean differs() {
    return ratio != null && (ratio.lower() > 1 || ratio.upper() < 1);
  }

  /** Whether they are shown to be within five per cent of each other. */
  public boolean agrees() {
    return ratio != null && ratio.lower() >= 1 / Interval.EQUAL && ratio.upper() <= Interval.EQUAL;
  }

  /** What the ratio of ratios says, as a sentence. */
  public String sentence(long first, long second) {
    if (ratio == null) {
      return reason == null ? "" : reason;
    }
    String found =
        agrees()
            ? "the two agree within five per cent"
            : differs() ? "the two differ" : "no difference is shown";
    return (point.isEmpty() ? Sentences.capital(found) : "At " + point + ": " + found)
        + ". The ratio of attempt "
        + first
        + " is "
        + Figures.interval(ratio)
        + " that of attempt "
        + second
        + ", with "
        + Figures.level(level)
        + " confidence.";
  }
}
