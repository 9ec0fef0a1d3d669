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
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/** The mean costs of the good forks at one point, as natural logarithms. */
final class ForkCosts {
  /** Of counts, as ln: they agree if they differ by no more than rounding. */
  private static final double SAME = 1e-12;

  private final String unit;
  private final List<Double> baseline = new ArrayList<>();
  private final List<Double> subject = new ArrayList<>();
  private final List<Double[]> pairs;

  private ForkCosts(
      String unit, List<Double> baseline, List<Double> subject, List<Double[]> pairs) {
    this.unit = unit;
    this.baseline.addAll(baseline);
    this.subject.addAll(subject);
    this.pairs = pairs;
  }

  /** Unit of the costs. */
  String unit() {
    return unit;
  }

  /** Every good baseline fork's, in the order in which they ran; −∞ where it cost nothing. */
  double[] baseline() {
    return array(baseline);
  }

  /** Every good subject fork's, in the order in which they ran. */
  double[] subject() {
    return array(subject);
  }

  /** The baseline forks' of whole pairs; empty if the run is not interleaved. */
  double[] pairedBaseline() {
    return pairs.stream().mapToDouble(pair -> pair[0]).toArray();
  }

  /** The subject forks' of the same pairs. */
  double[] pairedSubject() {
    return pairs.stream().mapToDouble(pair -> pair[1]).toArray();
  }

  /** Whether all forks of each side agree. */
  boolean agree() {
    return agree(baseline) && agree(subject);
  }

  /** Which side costs nothing; null if neither does in any fork. */
  @Nullable ZeroCost nothing() {
    long none = baseline.stream().filter(ForkCosts::isNothing).count();
    long left = subject.stream().filter(ForkCosts::isNothing).count();
    if (none == 0 && left == 0) {
      return null;
    }
    boolean allBaseline = none == baseline.size();
    boolean allSubject = left == subject.size();
    if (allBaseline && allSubject) {
      return ZeroCost.BOTH;
    }
    if (none == 0 && allSubject) {
      return ZeroCost.ELIMINATED;
    }
    return allBaseline && left == 0 ? ZeroCost.NEW_COST : ZeroCost.SOME_FORKS;
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
      double cost =
          Cost.nothing(metric, series)
              ? Double.NEGATIVE_INFINITY
              : Cost.logMean(metric, series, fork, unit);
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

  private static boolean agree(List<Double> logs) {
    double first = logs.getFirst();
    return logs.stream().allMatch(log -> Math.abs(log - first) <= SAME);
  }

  private static boolean isNothing(double log) {
    return log == Double.NEGATIVE_INFINITY;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The geometric mean of costs given as logarithms; null if there are none. */
  static @Nullable Double geometricMean(double[] logs) {
    return logs.length == 0
        ? null
        : Double.valueOf(Math.exp(DoubleStream.of(logs).sum() / logs.length));
  }
}
