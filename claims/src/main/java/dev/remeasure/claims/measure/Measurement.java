package dev.remeasure.claims.measure;

import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.measure.Measured.Nothing;
import dev.remeasure.claims.measure.Measured.Result;
import dev.remeasure.claims.measure.Measured.Unestimated;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.stats.Fieller;
import dev.remeasure.claims.stats.LogRatio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The forks that measured one metric, from which its ratio at a point is estimated.
 *
 * @param paired whether they ran in interleaved pairs
 */
public record Measurement(List<Fork> forks, boolean paired, Metric metric) {
  /** Of the interval that is shown and that reproduces. */
  public static final double LEVEL = 0.95;

  /** Beyond e^700 a ratio is no longer a number a double can hold. */
  static final double LARGEST_LOG = 700;

  /** Why a ratio has no interval that a number can hold. */
  static final String TOO_WIDE = "The interval reaches beyond what a number can hold.";

  /**
   * The metric of a run at the point, from its forks or from its summary.
   *
   * @param judged whether a verdict rests on it
   * @param level confidence level at which the intervals of a sweep hold together
   */
  public static Measured of(Run run, Metric metric, Point point, boolean judged, double level) {
    Summary summary = run.summary();
    return summary == null
        ? new Measurement(run.forks(), run.design() == Design.INTERLEAVED_PAIRS, metric)
            .at(point, judged, level)
        : SummaryMeasurement.of(summary, metric, point, judged);
  }

  /**
   * The metric at the point; without an interval, but with the reason, where none can be formed.
   *
   * @param judged whether a verdict rests on it
   * @param level confidence level at which the intervals of a sweep hold together
   */
  public Measured at(Point point, boolean judged, double level) {
    try {
      return measured(ForkCosts.of(forks, paired, metric, point.name()), point, judged, level);
    } catch (NoRatio none) {
      return new Measured(
          metric.name(),
          metric.resource(),
          metric.provenance(),
          point.name(),
          judged,
          method(),
          0,
          unit(),
          null,
          null,
          new Unestimated(none.reason()));
    }
  }

  private Measured measured(ForkCosts costs, Point point, boolean judged, double level) {
    boolean counts =
        metric.provenance() == Provenance.COUNTED && costs.nothing() == null && costs.agree();
    boolean inPairs = paired && !counts;
    double[] baseline = inPairs ? costs.pairedBaseline() : costs.baseline();
    double[] subject = inPairs ? costs.pairedSubject() : costs.subject();
    return new Measured(
        metric.name(),
        metric.resource(),
        metric.provenance(),
        point.name(),
        judged,
        method(),
        Math.min(baseline.length, subject.length),
        costs.unit(),
        ForkCosts.geometricMean(baseline),
        ForkCosts.geometricMean(subject),
        result(costs, baseline, subject, counts, level));
  }

  private Result result(
      ForkCosts costs, double[] baseline, double[] subject, boolean counts, double level) {
    ZeroCost nothing = costs.nothing();
    if (nothing != null) {
      Double resolution = metric.resolution();
      Double mean = ForkCosts.geometricMean(costs.baseline());
      if (nothing != ZeroCost.ELIMINATED || resolution == null || mean == null) {
        return new Nothing(nothing, null);
      }
      return new Nothing(nothing, mean / resolution);
    }
    if (counts) {
      return exact(baseline[0] - subject[0], level);
    }
    int fewest = Math.min(baseline.length, subject.length);
    LogRatio welch =
        Math.min(costs.baseline().length, costs.subject().length) < 2
            ? null
            : LogRatio.welch(costs.baseline(), costs.subject());
    LogRatio main = !paired ? welch : fewest < 2 ? null : LogRatio.paired(baseline, subject);
    Interval interval = interval(main, LEVEL);
    Interval simultaneous = interval(main, level);
    if (main == null || interval == null || simultaneous == null) {
      return new Unestimated(reason(fewest));
    }
    return new Estimated(
        interval,
        simultaneous,
        level,
        interval(welch, LEVEL),
        fieller(costs),
        main.standardError(),
        paired ? Double.valueOf(LogRatio.spread(baseline, subject)) : null,
        false);
  }

  /** A ratio of counts on which all forks agree has no width. */
  private static Result exact(double log, double level) {
    double ratio = exp(log);
    Interval interval = new Interval(ratio, ratio, ratio);
    return new Estimated(interval, interval, level, null, null, null, null, true);
  }

  private String reason(int fewest) {
    if (fewest >= 2) {
      return TOO_WIDE;
    }
    String what = paired ? "whole pair" : "fork of a side";
    return (fewest == 1 ? "Only one " + what : "No " + what)
        + " was measured: at least two are needed to see how much they vary.";
  }

  private static @Nullable Interval fieller(ForkCosts costs) {
    return Fieller.of(costs.baseline(), costs.subject(), LEVEL)
        .map(f -> new Interval(f.estimate(), f.lower(), f.upper()))
        .orElse(null);
  }

  static @Nullable Interval interval(@Nullable LogRatio ratio, double level) {
    if (ratio == null) {
      return null;
    }
    double half = ratio.halfWidth(level);
    double lower = ratio.estimate() - half;
    double upper = ratio.estimate() + half;
    return Math.max(Math.abs(lower), Math.abs(upper)) <= LARGEST_LOG
        ? new Interval(exp(ratio.estimate()), exp(lower), exp(upper))
        : null;
  }

  /** e to that power, such that the opposite power gives exactly the reciprocal. */
  static double exp(double log) {
    return log < 0 ? 1 / Math.exp(-log) : Math.exp(log);
  }

  private Method method() {
    return paired ? Method.PAIRED_LOG_T : Method.WELCH_LOG_T;
  }

  private String unit() {
    return forks.stream()
        .flatMap(fork -> fork.series(metric.name()).stream())
        .map(Series::unit)
        .findFirst()
        .orElse("");
  }
}
