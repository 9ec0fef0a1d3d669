package dev.remeasure.claims.measure;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.unit.Unit;
import java.util.List;

/**
 * What a fork cost on average: the arithmetic mean of its iterations. Where more is better, each
 * iteration is first turned into the cost of one unit of yield, as operations a second into seconds
 * an operation, because the mean of the reciprocals is not the reciprocal of the mean.
 */
final class Cost {
  private Cost() {}

  /**
   * Natural logarithm of the fork's mean cost.
   *
   * @param unit unit of the values that the cost is wanted in, or of their reciprocals
   * @throws NoRatio if a value or its unit cannot be compared
   */
  static double logMean(Metric metric, Series series, Fork fork, Unit unit) throws NoRatio {
    Unit given = Unit.of(series.unit());
    if (!given.sameKind(unit)) {
      throw new NoRatio(
          "Fork "
              + fork.order()
              + " reports "
              + metric.name()
              + " in "
              + given.symbol()
              + ", another in "
              + unit.symbol()
              + "; these cannot be converted into each other.");
    }
    double logScale = given.scale() == unit.scale() ? 0 : Math.log(given.in(unit));
    boolean yield = metric.better() == Direction.HIGHER;
    double log = logMean(metric, fork, series.values(), yield);
    return yield ? log - logScale : log + logScale;
  }

  /** Whether the fork's mean cost is nothing, or less than the metric can tell from nothing. */
  static boolean nothing(Metric metric, Series series) {
    if (metric.better() == Direction.HIGHER) {
      return false;
    }
    double mean = series.values().stream().mapToDouble(v -> v).average().orElseThrow();
    double least = metric.resolution() == null ? 0 : metric.resolution();
    return series.values().stream().allMatch(v -> v >= 0) && (mean == 0 || mean < least);
  }

  /** The cost of each iteration, in order, in the fork's own unit or its reciprocal. */
  static List<Double> each(List<Double> values, boolean yield) {
    return yield ? values.stream().map(value -> 1 / value).toList() : values;
  }

  private static double logMean(Metric metric, Fork fork, List<Double> values, boolean yield)
      throws NoRatio {
    List<Double> costs = each(values, yield);
    double largest = 0;
    for (int i = 0; i < costs.size(); i++) {
      double value = values.get(i);
      if (value < 0 || !Double.isFinite(costs.get(i))) {
        throw new NoRatio(
            "Fork "
                + fork.order()
                + ", iteration "
                + (i + 1)
                + ", reports "
                + metric.name()
                + " of "
                + value
                + ": no ratio can be formed with it.");
      }
      largest = Math.max(largest, costs.get(i));
    }
    if (largest == 0) {
      throw new NoRatio(
          "Fork "
              + fork.order()
              + " reports zero for "
              + metric.name()
              + " throughout: a ratio to zero is undefined.");
    }
    // Scaled by the largest so that neither 1e300 overflows nor 1e-300 vanishes.
    double sum = 0;
    for (double cost : costs) {
      sum += cost / largest;
    }
    return Math.log(largest) + Math.log(sum / costs.size());
  }
}
