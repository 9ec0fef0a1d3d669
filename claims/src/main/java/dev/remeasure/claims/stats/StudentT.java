package dev.remeasure.claims.stats;

import dev.remeasure.claims.Memo;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles of Student's t distribution. */
public final class StudentT {
  private static final double SMALLEST_DF = 0.5;
  private static final double LARGEST_DF = 1e6;

  private record Asked(double df, double level) {}

  /** Finding a quantile takes longer than all the rest of an interval. */
  private static final Memo<Asked, Double> FOUND =
      new Memo<>(10_000, asked -> quantile(asked.df, asked.level));

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

  /**
   * The degrees of freedom at which {@link #twoSided} is {@code t}; without end where no finite
   * ones are told apart from a normal distribution.
   */
  public static double df(double t, double level) {
    if (t <= quantile(LARGEST_DF, level)) {
      return Double.POSITIVE_INFINITY;
    }
    // The quantile falls as the degrees of freedom grow; bisection on their logarithm.
    double low = Math.log(SMALLEST_DF);
    double high = Math.log(LARGEST_DF);
    for (int i = 0; i < 100; i++) {
      double middle = (low + high) / 2;
      if (quantile(Math.exp(middle), level) > t) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return Math.exp((low + high) / 2);
  }

  private static double quantile(double df, double level) {
    return TDistribution.of(df).inverseSurvivalProbability((1 - level) / 2);
  }
}
