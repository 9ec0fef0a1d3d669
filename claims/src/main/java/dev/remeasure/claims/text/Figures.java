package dev.remeasure.claims.text;

import dev.remeasure.claims.measure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as written in sentences. */
public final class Figures {
  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private Figures() {}

  /** A ratio with three significant digits, e.g. {@code 2.05x}. */
  public static String factor(double ratio) {
    return digits(ratio, THREE_DIGITS) + "x";
  }

  /** A share as a percentage with three significant digits, e.g. {@code 12.5 %}. */
  public static String percent(double share) {
    return digits(100 * share, THREE_DIGITS) + " %";
  }

  /** A figure with four significant digits. */
  public static String number(double value) {
    return digits(value, FOUR_DIGITS);
  }

  public static String interval(Interval interval) {
    return factor(interval.estimate())
        + " ["
        + factor(interval.lower())
        + ", "
        + factor(interval.upper())
        + "]";
  }

  private static String digits(double value, MathContext context) {
    if (Double.isInfinite(value) || value == 0) {
      return value == 0 ? "0" : value > 0 ? "∞" : "−∞";
    }
    BigDecimal rounded = new BigDecimal(value).round(context).stripTrailingZeros();
    boolean plain = Math.abs(value) >= 1e-4 && Math.abs(value) < 1e9;
    String text = plain ? rounded.toPlainString() : rounded.toString();
    return text.replace('-', '−');
  }
}
