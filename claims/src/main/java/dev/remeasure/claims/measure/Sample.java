package dev.remeasure.claims.measure;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one side gave at one point, as the checks of the data look at it.
 *
 * @param name e.g. {@code baseline at n=64}
 * @param forks good ones, in the order in which they ran
 * @param iterations of each fork: the cost of each iteration, in order
 * @param logMeans of each fork: ln of its mean cost
 * @param unit of the costs that {@code logMeans} are of
 */
public record Sample(
    String name,
    Metric metric,
    List<Fork> forks,
    List<List<Double>> iterations,
    List<Double> logMeans,
    String unit) {

  /** Every side at every point; those whose values cannot be compared are left out. */
  public static List<Sample> of(Run run, Metric metric, List<Point> points) {
    List<Sample> samples = new ArrayList<>();
    for (Point point : points) {
      for (Side side : Side.values()) {
        String place = point.name().isEmpty() ? "" : " at " + point.name();
        String name = side.name().toLowerCase(Locale.ROOT) + place;
        of(name, run.forks(point.name(), side), metric).ifPresent(samples::add);
      }
    }
    return samples;
  }

  /** What these forks gave; empty if they gave nothing that can be compared. */
  public static Optional<Sample> of(String name, List<Fork> forks, Metric metric) {
    boolean yield = metric.better() == Direction.HIGHER;
    List<Fork> measured = new ArrayList<>();
    List<List<Double>> iterations = new ArrayList<>();
    List<Double> logMeans = new ArrayList<>();
    Unit unit = null;
    for (Fork fork : forks) {
      Series series = fork.series(metric.name()).orElse(null);
      if (series == null) {
        continue;
      }
      unit = unit == null ? Unit.of(series.unit()) : unit;
      try {
        logMeans.add(Cost.logMean(metric, series, fork, unit));
      } catch (NoRatio unusable) {
        return Optional.empty(); // The measurement itself gives the reason.
      }
      iterations.add(Cost.each(series.values(), yield));
      measured.add(fork);
    }
    return unit == null
        ? Optional.empty()
        : Optional.of(
            new Sample(
                name,
                metric,
                measured,
                iterations,
                logMeans,
                yield ? unit.reciprocal() : unit.symbol()));
  }

  /** Whether the figures were timed: a count that repeats itself is no cause for doubt. */
  public boolean timed() {
    return !metric.mode().equals(Metric.COUNT);
  }
}
