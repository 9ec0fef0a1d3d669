package dev.remeasure.claims.reading;

import java.math.BigDecimal;

/**
 * A number as written, which stands for every number that rounds to it: "3" for 2.5 to 3.5, "3.0"
 * for 2.95 to 3.05, "10" for 9.5 to 10.5 (zeros at the end of a whole number count as digits).
 *
 * @param least smallest number it stands for
 * @param most largest number it stands for
 */
public record Written(double value, double least, double most) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  /** A measured figure, rounded to its last digit. */
  public static Written rounded(BigDecimal value) {
    BigDecimal half = HALF.scaleByPowerOfTen(-value.scale());
    return new Written(
        value.doubleValue(), value.subtract(half).doubleValue(), value.add(half).doubleValue());
  }

  /** A count, or a number that stands for itself alone. */
  static Written exactly(double value) {
    return new Written(value, value, value);
  }

  /** The same number in another unit. */
  public Written times(double scale) {
    return new Written(value * scale, least * scale, most * scale);
  }
}
