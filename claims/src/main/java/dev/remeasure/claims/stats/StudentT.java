package dev.remeasure.claims.stats;

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
    return TDistribution.of(df).inverseSurvivalProbability((1 - level) / 2);
  }
}
