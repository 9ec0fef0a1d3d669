package dev.remeasure.stats;

import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution. */
public final class StudentT {
  private StudentT() {}

  /**
   * The value that t stays below, in absolute size, with probability {@code level}.
   *
   * @param df degrees of freedom, above 0, not necessarily whole
   * @param level between 0 and 1, e.g. 0.95
   */
  public static double twoSided(double df, double level) {
    TDistribution t = TDistribution.of(df);
    double tail = (1 - level) / 2;
    double quantile = t.inverseSurvivalProbability(tail);
    // The library stops its search at 1e-9; one Newton step takes that to rounding error.
    double density = t.density(quantile);
    return density > 0 ? quantile + (t.survivalProbability(quantile) - tail) / density : quantile;
  }
}
