package dev.remeasure.claims.text;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Units;
import dev.remeasure.claims.measure.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as they are written: in sentences, on pages and in sheets. */
public final class Figures {
  private static final MathContext FOUR_DIGITS = new MathContext(4);
  private static final MathContext THREE_DIGITS = new MathContext(3);
  private static final MathContext SIX_DIGITS = new MathContext(6);

  private Figures() {}

  /** How "times" is written. */
  public enum Times {
    /** In plain text. */
    LETTER("x"),
    /** Where typography allows it. */
    SIGN("×");

    private final String sign;

    Times(String sign) {
      this.sign = sign;
    }
  }

  /** A ratio with three significant digits in plain text, e.g. {@code 2.05x}. */
  public static String factor(double ratio) {
    return factor(ratio, Times.LETTER);
  }

  /** A ratio with three significant digits. */
  public static String factor(double ratio, Times times) {
    return digits(ratio, THREE_DIGITS) + times.sign;
  }

  /** The same where typography allows the sign, e.g. {@code 2.05×}. */
  public static String times(double ratio) {
    return factor(ratio, Times.SIGN);
  }

  /** A share as a percentage with three significant digits, e.g. {@code 12.5 %}. */
  public static String percent(double share) {
    return digits(100 * share, THREE_DIGITS) + " %";
  }

  /** A figure with four significant digits. */
  public static String number(double value) {
    return digits(value, FOUR_DIGITS);
  }

  /** A figure with four significant digits and its unit, e.g. {@code 12.34 µs/op}. */
  public static String number(double value, String unit) {
    return number(value) + " " + unit(unit);
  }

  /** A unit as it is read: {@code µs} for {@code us}. */
  public static String unit(String symbol) {
    return symbol.startsWith("us") && (symbol.length() == 2 || symbol.charAt(2) == '/')
        ? "µ" + symbol.substring(1)
        : symbol;
  }

  /** A raw sample with six significant digits. */
  public static String sample(double value) {
    return digits(value, SIX_DIGITS);
  }

  /**
   * An estimate with the ends of its interval, e.g. {@code 2.2x [2.05x, 2.35x]}: three significant
   * digits, or as many more as tell the ends apart.
   */
  public static String interval(Interval interval) {
    return interval(interval, Times.LETTER);
  }

  /** The same with the sign of choice, e.g. {@code 2.2× [2.05×, 2.35×]}. */
  public static String interval(Interval interval, Times times) {
    return estimate(interval, times) + " " + ends(interval, times);
  }

  /** The estimate alone, e.g. {@code 2.2x}. */
  public static String estimate(Interval interval, Times times) {
    return digits(interval.estimate(), context(interval)) + times.sign;
  }

  /** An interval with its confidence level, e.g. {@code 2.2x [2.05x, 2.35x] at 95 %}. */
  public static String interval(Interval interval, double level) {
    return interval(interval) + " at " + level(level);
  }

  /** A confidence level, e.g. {@code 95 %}, {@code 98.33 %}. */
  public static String level(double level) {
    return digits(100 * level, FOUR_DIGITS) + " %";
  }

  /** The ends alone, e.g. {@code [2.05x, 2.35x]}. */
  public static String ends(Interval interval, Times times) {
    return "[" + lower(interval, times) + ", " + upper(interval, times) + "]";
  }

  /** The lower end alone, with the digits that it has beside the upper one. */
  public static String lower(Interval interval, Times times) {
    return digits(interval.lower(), context(interval)) + times.sign;
  }

  /** The upper end alone, with the digits that it has beside the lower one. */
  public static String upper(Interval interval, Times times) {
    return digits(interval.upper(), context(interval)) + times.sign;
  }

  /**
   * How far two ratios are apart, e.g. {@code +0.2×}: three significant digits, and no more than
   * the two decimals that the ratios themselves have.
   */
  public static String difference(double difference, Times times) {
    BigDecimal rounded =
        new BigDecimal(difference).round(THREE_DIGITS).setScale(2, RoundingMode.HALF_EVEN);
    return (rounded.signum() > 0 ? "+" : "")
        + digits(rounded.doubleValue(), THREE_DIGITS)
        + times.sign;
  }

  /** How many decimals a ratio with three significant digits has. */
  public static int decimals(double ratio) {
    return ratio == 0
        ? 0
        : Math.max(0, new BigDecimal(ratio).round(THREE_DIGITS).stripTrailingZeros().scale());
  }

  /**
   * A range of factors, e.g. {@code 2.2x or more}.
   *
   * @param low 0 if open, infinite for an eliminated cost
   * @param high null if open
   */
  public static String range(double low, @Nullable Double high, Times times) {
    if (Double.isInfinite(low)) {
      return "eliminated";
    }
    String from = factor(low, times);
    if (high == null) {
      return from + " or more";
    }
    String to = factor(high, times);
    if (low == 0) {
      return to + " or less";
    }
    return from.equals(to) ? from : from + " to " + to;
  }

  /**
   * The number of a claim as it is stated, with every digit, e.g. {@code more than 2.2x}, {@code at
   * most 5 %}, {@code 120 to 40 ms}; empty if it states none.
   */
  public static String stated(Claim claim, Times times) {
    if (claim.qualifier().parity()) {
      return claim.qualifier().words() + " the baseline";
    }
    String numbers = numbers(claim);
    if (numbers.isEmpty()) {
      return "";
    }
    String unit = unit(claim.unit().strip());
    String number = unit.equals("x") ? numbers + times.sign : numbers + " " + noun(unit, numbers);
    return switch (claim.qualifier()) {
      case EXACT, RANGE, ORDERS_OF_MAGNITUDE, PARITY, NO_WORSE_THAN -> number;
      case APPROXIMATELY, MORE_THAN, AT_MOST, UP_TO, LESS_THAN ->
          claim.qualifier().words() + " " + number;
    };
  }

  private static String numbers(Claim claim) {
    BigDecimal base = claim.baselineValue();
    String from = base == null ? "" : base.toPlainString() + " to ";
    if (claim.value() != null) {
      return from + claim.value().toPlainString();
    }
    BigDecimal low = claim.lower();
    BigDecimal high = claim.upper();
    if (low != null && high != null) {
      return from + low.toPlainString() + (base == null ? " to " : "–") + high.toPlainString();
    }
    if (low == null && high == null) {
      return "";
    }
    boolean open = claim.qualifier() == Qualifier.ORDERS_OF_MAGNITUDE && high == null;
    BigDecimal one = low == null ? high : low;
    return (open ? "at least " : "") + from + (one == null ? "" : one.toPlainString());
  }

  /** The unit after its number: one step, two steps. */
  private static String noun(String unit, String numbers) {
    if (unit.equals(Form.MAGNITUDE.unit())) {
      return (numbers.equals("1") ? "order" : "orders") + " of magnitude";
    }
    boolean one = numbers.equals("1") && !Units.percent(unit);
    return one && unit.matches("[a-z][a-z -]{3,}s") ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** Ends that differ by no more than rounding, as of a count, are not told apart. */
  private static MathContext context(Interval interval) {
    double lower = interval.lower();
    double upper = interval.upper();
    boolean same = upper - lower <= 1e-9 * Math.abs(upper);
    MathContext context = THREE_DIGITS;
    while (!same
        && context.getPrecision() < SIX_DIGITS.getPrecision()
        && digits(lower, context).equals(digits(upper, context))) {
      context = new MathContext(context.getPrecision() + 1);
    }
    return context;
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
