package dev.remeasure.claims.measure;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The mean costs of the good forks at one point, as natural logarithms. */
final class ForkCosts {
  private final String unit;
  private final double[] baseline;
  private final double[] subject;
  private final double[] pairedBaseline;
  private final double[] pairedSubject;

  private ForkCosts(
      String unit, List<Double> baseline, List<Double> subject, List<Double[]> wholePairs) {
    this.unit = unit;
    this.baseline = array(baseline);
    this.subject = array(subject);
    this.pairedBaseline = wholePairs.stream().mapToDouble(pair -> pair[0]).toArray();
    this.pairedSubject = wholePairs.stream().mapToDouble(pair -> pair[1]).toArray();
  }

  /** Unit of the costs. */
  String unit() {
    return unit;
  }

  /** Every good baseline fork's, in the order in which they ran. */
  double[] baseline() {
    return baseline;
  }

  /** Every good subject fork's, in the order in which they ran. */
  double[] subject() {
    return subject;
  }

  /** The baseline forks' of whole pairs; empty if the run is not interleaved. */
  double[] pairedBaseline() {
    return pairedBaseline;
  }

  /** The subject forks' of the same pairs. */
  double[] pairedSubject() {
    return pairedSubject;
  }

  /**
   * Gathers them. Where a failed fork was rerun with its pair, the pair's last good forks count.
   *
   * @throws NoRatio if a side was not measured, or its values cannot be compared
   */
  static ForkCosts of(List<Fork> forks, boolean interleaved, Metric metric, String point)
      throws NoRatio {
    List<Double> baseline = new ArrayList<>();
    List<Double> subject = new ArrayList<>();
    SortedMap<Integer, @Nullable Double[]> pairs = new TreeMap<>();
    Unit unit = null;
    for (Fork fork : forks) {
      Series series = fork.series(metric.name()).orElse(null);
      if (!fork.succeeded() || !fork.point().equals(point) || series == null) {
        continue;
      }
      unit = unit == null ? Unit.of(series.unit()) : unit;
      double cost = Cost.logMean(metric, series, fork, unit);
      boolean isBaseline = fork.side() == Side.BASELINE;
      (isBaseline ? baseline : subject).add(cost);
      pairs.computeIfAbsent(fork.pair(), pair -> new Double[2])[isBaseline ? 0 : 1] = cost;
    }
    if (unit == null || baseline.isEmpty() || subject.isEmpty()) {
      throw new NoRatio(
          "No good fork of the "
              + (baseline.isEmpty() ? "baseline" : "subject")
              + " measured "
              + metric.name()
              + ".");
    }
    if (!interleaved) {
      pairs.clear();
    }
    List<Double[]> whole =
        pairs.values().stream().filter(pair -> pair[0] != null && pair[1] != null).toList();
    boolean yield = metric.better() == Direction.HIGHER;
    return new ForkCosts(yield ? unit.reciprocal() : unit.symbol(), baseline, subject, whole);
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
