package dev.remeasure.claims.stats;

import dev.remeasure.claims.Check;

/**
 * Several estimates of one quantity, pooled as if each came from an environment of its own.
 *
 * <p>The variance τ² between environments is Paule and Mandel's (J. Res. NBS 87, 1982): the one at
 * which the weighted squares about the pooled mean add up to what chance would give. The interval
 * of the mean is that of Hartung and Knapp (Statistics in Medicine 20, 2001) and of Sidik and
 * Jonkman, in the modified form that never lets a chance agreement make it narrower than the usual
 * one (factor max(1, q); Röver, Knapp and Friede, BMC Med. Res. Methodol. 15, 2015); it holds its
 * level for two estimates, too, where τ² itself is hardly known. Both use Student's t with k − 1
 * degrees of freedom, as does the prediction interval for a new environment (Higgins, Thompson and
 * Spiegelhalter, JRSS A 172, 2009).
 *
 * @param k number of estimates
 * @param tau standard deviation between environments
 * @param mean pooled estimate
 * @param standardError of the pooled estimate
 * @param meanHalfWidth of its 95 % interval
 * @param predictionHalfWidth of the 95 % interval of what a new environment would show
 * @param q Cochran's Q, with weights that leave τ² out
 * @param iSquared share of Q that chance does not explain, 0 to 1
 */
public record RandomEffects(
    int k,
    double tau,
    double mean,
    double standardError,
    double meanHalfWidth,
    double predictionHalfWidth,
    double q,
    double iSquared) {

  private static final int FEWEST = 2;

  private static final double LEVEL = 0.95;

  /** A smaller standard error counts as this one, so that no weight is infinite. */
  private static final double SMALLEST_ERROR = 1e-9;

  /**
   * Pools them.
   *
   * @param estimates at least two
   * @param standardErrors one for each; 0 for an estimate without error
   */
  public static RandomEffects of(double[] estimates, double[] standardErrors) {
    int k = estimates.length;
    Check.that(k >= FEWEST, "estimates", k, "must be at least " + FEWEST);
    Check.that(standardErrors.length == k, "standardErrors", standardErrors.length, "must be " + k);
    double[] variances = new double[k];
    for (int i = 0; i < k; i++) {
      double error = Math.max(standardErrors[i], SMALLEST_ERROR);
      variances[i] = error * error;
    }
    double tauSquared = pauleMandel(estimates, variances);
    Weighted weighted = Weighted.of(estimates, variances, tauSquared);
    double modified = Math.max(1, weighted.squares / (k - 1));
    double variance = modified / weighted.weight;
    double t = StudentT.twoSided(k - 1, LEVEL);
    double q = Weighted.of(estimates, variances, 0).squares;
    return new RandomEffects(
        k,
        Math.sqrt(tauSquared),
        weighted.mean,
        Math.sqrt(variance),
        t * Math.sqrt(variance),
        t * Math.sqrt(tauSquared + variance),
        q,
        q > 0 ? Math.max(0, (q - (k - 1)) / q) : 0);
  }

  /** Bisection: the weighted squares fall as τ² grows, and are k − 1 or less at s². */
  private static double pauleMandel(double[] estimates, double[] variances) {
    int expected = estimates.length - 1;
    if (Weighted.of(estimates, variances, 0).squares <= expected) {
      return 0;
    }
    double low = 0;
    double high = Moments.of(estimates).variance();
    for (double middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
      if (Weighted.of(estimates, variances, middle).squares > expected) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The mean with inverse-variance weights, and the weighted squares about it. */
  private record Weighted(double weight, double mean, double squares) {
    static Weighted of(double[] estimates, double[] variances, double tauSquared) {
      double weight = 0;
      double sum = 0;
      for (int i = 0; i < estimates.length; i++) {
        double w = 1 / (variances[i] + tauSquared);
        weight += w;
        sum += w * (estimates[i] - estimates[0]);
      }
      // About the first estimate, so that identical estimates have no squares at all.
      double mean = estimates[0] + sum / weight;
      double squares = 0;
      for (int i = 0; i < estimates.length; i++) {
        double miss = estimates[i] - mean;
        squares += miss * miss / (variances[i] + tauSquared);
      }
      return new Weighted(weight, mean, squares);
    }
  }
}
