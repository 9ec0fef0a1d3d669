package dev.remeasure.claims.stats;

/**
 * Mean and sample variance of a handful of values.
 *
 * @param n how many there were, at least 1
 * @param variance with n − 1 in the denominator; 0 for a single value
 */
record Moments(int n, double mean, double variance) {

  static Moments of(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Moments(values.length, mean, values.length > 1 ? squares / (values.length - 1) : 0);
  }

  /** Square of the standard error of the mean. */
  double squaredError() {
    return variance / n;
  }
}
