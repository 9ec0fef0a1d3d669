package dev.remeasure.claims.stats;

import java.util.List;

/**
 * A straight line through values at equal steps, by least squares.
 *
 * @param mean of the values
 * @param slope change of the line from one value to the next
 * @param slopeError standard error of the slope; NaN for fewer than three values
 */
public record Line(int n, double mean, double slope, double slopeError) {

  /**
   * Fits it.
   *
   * @param values at least two
   */
  public static Line through(List<Double> values) {
    int n = values.size();
    double mean = values.stream().mapToDouble(Double::doubleValue).sum() / n;
    double middle = (n - 1) / 2.0;
    double product = 0;
    double squares = 0;
    for (int i = 0; i < n; i++) {
      product += (i - middle) * (values.get(i) - mean);
      squares += (i - middle) * (i - middle);
    }
    double slope = product / squares;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      double miss = values.get(i) - mean - slope * (i - middle);
      rest += miss * miss;
    }
    return new Line(n, mean, slope, Math.sqrt(rest / (n - 2) / squares));
  }

  /** Change of the line from the first value to the last. */
  public double change() {
    return slope * (n - 1);
  }
}
