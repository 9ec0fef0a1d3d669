package dev.remeasure.verdict;

import dev.remeasure.run.Fork;
import dev.remeasure.run.Metric;
import dev.remeasure.run.Point;
import dev.remeasure.run.Run;
import dev.remeasure.run.Run.Design;
import dev.remeasure.run.Series;
import dev.remeasure.stats.Fieller;
import dev.remeasure.stats.LogRatio;
import dev.remeasure.verdict.Measured.Method;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Measures one metric at one point: from forks to a ratio with its intervals. */
final class Measurement {
  /** Beyond e^700 a ratio is no longer a number a double can hold. */
  private static final double LARGEST_LOG = 700;

  private Measurement() {}

  /**
   * The metric at the point; without an interval, but with the reason, where none can be formed.
   *
   * @param judged whether the verdict rests on it
   * @param level confidence level of the intervals
   */
  static Measured of(Run run, Metric metric, Point point, boolean judged, double level) {
    return of(run.forks(), run.design() == Design.INTERLEAVED_PAIRS, metric, point, judged, level);
  }

  /** The same for forks that are not those of the two sides. */
  static Measured of(
      List<Fork> forkList,
      boolean paired,
      Metric metric,
      Point point,
      boolean judged,
      double level) {
    Method method = paired ? Method.PAIRED_LOG_T : Method.WELCH_LOG_T;
    try {
      ForkCosts costs = ForkCosts.of(forkList, paired, metric, point.name());
      double[] baseline = paired ? costs.pairedBaseline() : costs.baseline();
      double[] subject = paired ? costs.pairedSubject() : costs.subject();
      int forks = Math.min(baseline.length, subject.length);
      Interval main = null;
      String reason = null;
      if (forks < 2) {
        reason =
            forks
                + (paired ? " whole pair" : " fork of a side")
                + (forks == 1 ? "" : "s")
                + ": at least two are needed to see how much they vary.";
      } else {
        main =
            interval(
                paired ? LogRatio.paired(baseline, subject) : LogRatio.welch(baseline, subject),
                level);
        reason = main == null ? "The interval reaches beyond what a number can hold." : null;
      }
      return new Measured(
          metric.name(),
          metric.resource(),
          point.name(),
          judged,
          method,
          forks,
          costs.unit(),
          geometricMean(baseline),
          geometricMean(subject),
          level,
          main,
          welch(costs, level),
          fieller(costs, level),
          paired && forks >= 2 ? Double.valueOf(LogRatio.spread(baseline, subject)) : null,
          reason);
    } catch (NoRatio none) {
      return new Measured(
          metric.name(),
          metric.resource(),
          point.name(),
          judged,
          method,
          0,
          unitOf(forkList, metric),
          null,
          null,
          level,
          null,
          null,
          null,
          null,
          none.reason());
    }
  }

  private static @Nullable Interval welch(ForkCosts costs, double level) {
    return Math.min(costs.baseline().length, costs.subject().length) < 2
        ? null
        : interval(LogRatio.welch(costs.baseline(), costs.subject()), level);
  }

  private static @Nullable Interval fieller(ForkCosts costs, double level) {
    return Fieller.of(costs.baseline(), costs.subject(), level)
        .map(f -> new Interval(f.estimate(), f.lower(), f.upper()))
        .orElse(null);
  }

  private static @Nullable Interval interval(LogRatio ratio, double level) {
    double half = ratio.halfWidth(level);
    double lower = ratio.estimate() - half;
    double upper = ratio.estimate() + half;
    return Math.max(Math.abs(lower), Math.abs(upper)) <= LARGEST_LOG
        ? new Interval(exp(ratio.estimate()), exp(lower), exp(upper))
        : null;
  }

  /** e to that power, such that the opposite power gives exactly the reciprocal. */
  private static double exp(double log) {
    return log < 0 ? 1 / Math.exp(-log) : Math.exp(log);
  }

  private static @Nullable Double geometricMean(double[] logs) {
    return logs.length == 0
        ? null
        : Double.valueOf(Math.exp(Arrays.stream(logs).sum() / logs.length));
  }

  private static String unitOf(List<Fork> forks, Metric metric) {
    return forks.stream()
        .flatMap(fork -> fork.series(metric.name()).stream())
        .map(Series::unit)
        .findFirst()
        .orElse("");
  }
}
