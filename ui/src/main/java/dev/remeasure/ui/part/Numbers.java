package dev.remeasure.ui.part;

import dev.remeasure.claims.measure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as a reader wants them: no more digits than are known, a true minus sign, no NaN. */
public final class Numbers {
  private static final String UNKNOWN = "not known";
  private static final int MOST_DECIMALS = 6;

  private Numbers() {}

  /** A number as it was written, every digit of it. */
  static String asWritten(BigDecimal number) {
    return signed(plain(number));
  }

  /** A bound of the rules to four significant digits, e.g. {@code 2.2×}, {@code 0.9524×}. */
  public static String ratio(double ratio) {
    return Double.isFinite(ratio) ? rounded(ratio, 4) + "×" : UNKNOWN;
  }

  /** At most so many significant digits, without idle zeros. */
  static String rounded(double number, int digits) {
    return Double.isFinite(number)
        ? signed(plain(new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros()))
        : UNKNOWN;
  }

  /** An interval's estimate, to the digits its width allows. */
  public static String estimate(Interval interval) {
    return resolved(interval.estimate(), interval) + "×";
  }

  /**
   * An interval's two ends, to the digits its width allows, e.g. {@code 2.11 to 2.29}; {@code no
   * spread} if they are one.
   */
  public static String range(Interval interval) {
    if (narrow(interval)) {
      return "no spread";
    }
    return resolved(interval.lower(), interval) + " to " + resolved(interval.upper(), interval);
  }

  static String lower(Interval interval) {
    return resolved(interval.lower(), interval);
  }

  /** A measured figure to four significant digits, with its unit. */
  public static String measure(@Nullable Double figure, String unit) {
    return figure == null || !Double.isFinite(figure)
        ? UNKNOWN
        : significant(figure, 4) + "\u00a0" + unit;
  }

  /** A raw sample to six significant digits. */
  public static String sample(double sample) {
    return Double.isFinite(sample) ? significant(sample, 6) : UNKNOWN;
  }

  /** A share as whole percent, e.g. {@code 45 %}. */
  public static String percent(@Nullable Double share) {
    return share == null || !Double.isFinite(share)
        ? UNKNOWN
        : signed(Long.toString(Math.round(share * 100))) + "\u00a0%";
  }

  /** A confidence level, e.g. {@code 95 %}, {@code 98.33 %}. */
  public static String level(double level) {
    BigDecimal percent = BigDecimal.valueOf(level * 100).setScale(2, RoundingMode.HALF_EVEN);
    return plain(percent.stripTrailingZeros()) + "\u00a0%";
  }

  /** Two significant digits of the interval's width, and three of the number, are told at least. */
  private static String resolved(double number, Interval interval) {
    if (narrow(interval)) {
      return significant(number, 4);
    }
    int decimals =
        Math.max(1 - magnitude(interval.upper() - interval.lower()), 2 - magnitude(number));
    return fixed(number, Math.clamp(decimals, 0, MOST_DECIMALS));
  }

  private static int magnitude(double number) {
    return number == 0 ? 0 : (int) Math.floor(Math.log10(Math.abs(number)));
  }

  /** Whether only rounding keeps the two ends apart, as where events are counted. */
  private static boolean narrow(Interval interval) {
    return interval.upper() - interval.lower() <= 1e-9 * Math.abs(interval.upper());
  }

  private static String significant(double number, int digits) {
    BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
    return signed(
        plain(exact.precision() <= digits ? exact : exact.round(new MathContext(digits))));
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  private static String fixed(double number, int decimals) {
    return signed(plain(new BigDecimal(number).setScale(decimals, RoundingMode.HALF_EVEN)));
  }

  private static String signed(String number) {
    return number.replace('-', '\u2212');
  }
}
