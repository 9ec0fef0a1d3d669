package dev.remeasure.claims.measure;

import dev.remeasure.claims.measure.Measured.Method;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.stats.Fieller;
import dev.remeasure.claims.stats.LogRatio;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The forks that measured one metric, from which its ratio at a point is estimated.
 *
 * @param paired whether they ran in interleaved pairs
 */
public record Measurement(List<Fork> forks, boolean paired, Metric metric) {
  /** Beyond e^700 a ratio is no longer a number a double can hold. */
  private static final double LARGEST_LOG = 700;

  public static Measurement of(Run run, Metric metric) {
    return new Measurement(run.forks(), run.design() == Design.INTERLEAVED_PAIRS, metric);
  }

  /**
   * The metric at the point; without an interval, but with the reason, where none can be formed.
   *
   * @param judged whether the verdict rests on it
   * @param level confidence level of the intervals
   */
  public Measured at(Point point, boolean judged, double level) {
    try {
      ForkCosts costs = ForkCosts.of(forks, paired, metric, point.name());
      return measured(costs, point, judged, level);
    } catch (NoRatio none) {
      return new Measured(
          metric.name(),
          metric.resource(),
          point.name(),
          judged,
          method(),
          0,
          unit(),
          null,
          null,
          level,
          null,
          null,
          null,
          null,
          null,
          none.reason());
    }
  }

  private Measured measured(ForkCosts costs, Point point, boolean judged, double level) {
    double[] baseline = paired ? costs.pairedBaseline() : costs.baseline();
    double[] subject = paired ? costs.pairedSubject() : costs.subject();
    int fewest = Math.min(baseline.length, subject.length);
    LogRatio welch = welch(costs);
    LogRatio main = !paired ? welch : fewest < 2 ? null : LogRatio.paired(baseline, subject);
    Interval interval = interval(main, level);
    return new Measured(
        metric.name(),
        metric.resource(),
        point.name(),
        judged,
        method(),
        fewest,
        costs.unit(),
        geometricMean(baseline),
        geometricMean(subject),
        level,
        interval,
        interval(welch, level),
        fieller(costs, level),
        main == null || interval == null ? null : Double.valueOf(main.standardError()),
        paired && main != null ? Double.valueOf(LogRatio.spread(baseline, subject)) : null,
        interval == null ? reason(fewest) : null);
  }

  private String reason(int fewest) {
    if (fewest >= 2) {
      return "The interval reaches beyond what a number can hold.";
    }
    String what = paired ? " whole pair" : " fork of a side";
    return (fewest == 1 ? "1" + what : "No" + what)
        + ": at least two are needed to see how much they vary.";
  }

  private static @Nullable LogRatio welch(ForkCosts costs) {
    return Math.min(costs.baseline().length, costs.subject().length) < 2
        ? null
        : LogRatio.welch(costs.baseline(), costs.subject());
  }

  private static @Nullable Interval fieller(ForkCosts costs, double level) {
    return Fieller.of(costs.baseline(), costs.subject(), level)
        .map(f -> new Interval(f.estimate(), f.lower(), f.upper()))
        .orElse(null);
  }

  private static @Nullable Interval interval(@Nullable LogRatio ratio, double level) {
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
  private static double exp(double log) {
    return log < 0 ? 1 / Math.exp(-log) : Math.exp(log);
  }

  private static @Nullable Double geometricMean(double[] logs) {
    return logs.length == 0
        ? null
        : Double.valueOf(Math.exp(DoubleStream.of(logs).sum() / logs.length));
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
