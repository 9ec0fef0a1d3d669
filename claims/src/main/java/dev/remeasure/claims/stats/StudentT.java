package dev.remeasure.claims.stats;

import dev.remeasure.claims.Memo;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution. */
public final class StudentT {
  private record Asked(double df, double level) {}

  /** Finding a quantile takes longer than all the rest of an interval. */
  private static final Memo<Asked, Double> FOUND =
      new Memo<>(
          10_000,
          asked -> TDistribution.of(asked.df).inverseSurvivalProbability((1 - asked.level) / 2));

  private StudentT() {}

  /**
   * The value that t stays below, in absolute size, with probability {@code level}.
   *
   * @param df degrees of freedom, above 0, not necessarily whole
   * @param level between 0 and 1, e.g. 0.95
   */
  public static double twoSided(double df, double level) {
    return FOUND.of(new Asked(df, level));
  }
}
