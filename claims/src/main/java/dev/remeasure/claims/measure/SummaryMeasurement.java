package dev.remeasure.claims.measure;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.measure.Measured.Result;
import dev.remeasure.claims.measure.Measured.Unestimated;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.claims.stats.LogRatio;
import dev.remeasure.claims.stats.LogRatio.Mean;
import dev.remeasure.claims.stats.StudentT;
import dev.remeasure.claims.unit.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The ratio of a result of which only a summary is known.
 *
 * <p>A ratio's interval is taken as it was given, for one of 95 %. Two sides get a Welch interval
 * of the logarithms of their means, whose standard errors are sd ÷ (mean · √n) by the delta method.
 * Where a side has an interval in place of its standard deviation, it is taken for Student's with n
 * − 1 degrees of freedom. These are choices: the raw data, on which the fork means themselves would
 * be compared, are not there.
 */
final class SummaryMeasurement {
  /** Of the normal distribution; a smaller t quantile would make the error look smaller. */
  private static final double NORMAL = 1.959963984540054;

  private static final String NO_INTERVAL = "No interval was given.";

  private SummaryMeasurement() {}

  /**
   * What the summary says of its metric.
   *
   * @param judged whether a verdict rests on it
   */
  static Measured of(Summary summary, Metric metric, Point point, boolean judged) {
    Integer n = summary.n();
    boolean yield = metric.better() == Direction.HIGHER;
    String unit = summary.unit();
    return new Measured(
        metric.name(),
        metric.resource(),
        metric.provenance(),
        point.name(),
        judged,
        summary.ratio() == null ? Method.SUMMARY_LOG_T : Method.AS_GIVEN,
        n == null ? 0 : n,
        unit == null ? "" : yield ? Unit.of(unit).reciprocal() : unit,
        cost(summary.baseline(), yield),
        cost(summary.subject(), yield),
        result(summary, yield));
  }

  private static @Nullable Double cost(@Nullable Figure side, boolean yield) {
    return side == null ? null : Double.valueOf(yield ? 1 / side.mean() : side.mean());
  }

  private static Result result(Summary summary, boolean yield) {
    Figure ratio = summary.ratio();
    if (ratio != null) {
      return given(ratio);
    }
    Figure baseline = summary.baseline();
    Figure subject = summary.subject();
    return baseline == null || subject == null
        ? new Unestimated(NO_INTERVAL)
        : ofSides(baseline, subject, yield);
  }

  private static Result given(Figure ratio) {
    Double lower = ratio.lower();
    Double upper = ratio.upper();
    if (lower == null || upper == null) {
      return new Unestimated(NO_INTERVAL, ratio.mean());
    }
    double error = (Math.log(upper) - Math.log(lower)) / 2 / NORMAL;
    return estimated(new Interval(ratio.mean(), lower, upper), error);
  }

  private static Result ofSides(Figure baseline, Figure subject, boolean yield) {
    double log = Math.log(baseline.mean()) - Math.log(subject.mean());
    double better = yield ? -log : log;
    Mean first = mean(baseline);
    Mean second = mean(subject);
    if (first == null || second == null) {
      return new Unestimated(without(baseline, subject), Measurement.exp(better));
    }
    if (Math.max(first.error(), second.error()) > Measurement.LARGEST_LOG) {
      return new Unestimated(Measurement.TOO_WIDE, Measurement.exp(better));
    }
    LogRatio ratio = LogRatio.ofMeans(better, first, second);
    Interval interval = Measurement.interval(ratio, Measurement.LEVEL);
    return interval == null
        ? new Unestimated(Measurement.TOO_WIDE, Measurement.exp(better))
        : estimated(interval, ratio.standardError());
  }

  private static Estimated estimated(Interval interval, double error) {
    return new Estimated(
        interval, interval, Measurement.LEVEL, null, null, Double.valueOf(error), null, false);
  }

  /** The error of a side's mean; null if it cannot be known. */
  private static @Nullable Mean mean(Figure side) {
    Integer n = side.n();
    Double sd = side.sd();
    Double lower = side.lower();
    Double upper = side.upper();
    if (n == null || n < 2) {
      return null;
    }
    if (sd != null) {
      return new Mean(sd / side.mean() / Math.sqrt(n), n);
    }
    return lower == null || upper == null
        ? null
        : new Mean(
            (upper - lower) / 2 / StudentT.twoSided(n - 1, Measurement.LEVEL) / side.mean(), n);
  }

  private static String without(Figure baseline, Figure subject) {
    boolean spread = varies(baseline) && varies(subject);
    return spread
        ? "No interval was given, and none can be worked out without at least two measurements of"
            + " each side."
        : NO_INTERVAL;
  }

  private static boolean varies(Figure side) {
    return side.sd() != null || side.lower() != null;
  }
}
