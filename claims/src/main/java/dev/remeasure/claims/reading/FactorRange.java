package dev.remeasure.claims.reading;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a claim as a factor interval, baseline ÷ subject, above 1 = the subject is better.
 *
 * @param words the reading, e.g. {@code more than 2.2x}
 * @param a lower end, 0 if open
 * @param b upper end, null if open
 * @param roundedLower lower end, wider by what rounding to the digits as written may hide
 * @param roundedUpper upper end, likewise; null if open
 */
public record FactorRange(
    String words,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper) {

  /** Readings further apart than this are scored one by one and not merged. */
  static final double HULL_LIMIT = 1.25;

  public FactorRange {
    Check.text("reading", words);
    Check.finite("lower factor of " + words, a);
    Check.that(a >= 0, "lower factor of " + words, a, "must not be negative");
    Check.that(
        b == null || (Double.isFinite(b) && b >= a && b > 0),
        "upper factor of " + words,
        b,
        "must be a number above zero and not below the lower one");
    Check.that(a > 0 || b != null, "factor of " + words, 0, "needs an end");
  }

  /** No difference. */
  public static FactorRange parity() {
    return exactly("no worse than the baseline", 1, 1.0);
  }

  /** The same with the sides swapped. */
  public FactorRange reciprocal() {
    return new FactorRange(
        words,
        b == null ? 0 : 1 / b,
        a == 0 ? null : Double.valueOf(1 / a),
        roundedUpper == null ? 0 : 1 / roundedUpper,
        roundedLower == 0 ? null : Double.valueOf(1 / roundedLower));
  }

  /** Without rounding: a curated factor, or a number that stands for itself. */
  static FactorRange exactly(String words, double a, @Nullable Double b) {
    return new FactorRange(words, a, b, a, b);
  }

  /** Whether both ends lie within 1.25x of the other reading's ends. */
  boolean near(FactorRange other) {
    return near(a, other.a) && near(end(b), end(other.b));
  }

  /** Whether the other reading lies within what rounding hides of this one. */
  boolean rounds(FactorRange other) {
    return other.a >= roundedLower && end(other.b) <= end(roundedUpper);
  }

  /** The smallest range that holds both readings. */
  FactorRange hull(FactorRange other) {
    return new FactorRange(
        words + ", or " + other.words,
        Math.min(a, other.a),
        highest(b, other.b),
        Math.min(roundedLower, other.roundedLower),
        highest(roundedUpper, other.roundedUpper));
  }

  /** Whether the ends agree to one per cent, which is what curated factors are rounded to. */
  boolean agrees(FactorRange other) {
    return agree(a, other.a) && agree(end(b), end(other.b));
  }

  private static double end(@Nullable Double b) {
    return b == null ? Double.POSITIVE_INFINITY : b;
  }

  private static boolean near(double x, double y) {
    return x == y || Math.max(x, y) <= HULL_LIMIT * Math.min(x, y);
  }

  private static boolean agree(double x, double y) {
    return x == y || Math.abs(x - y) <= 0.01 * Math.max(x, y);
  }

  private static @Nullable Double highest(@Nullable Double x, @Nullable Double y) {
    return x == null || y == null ? null : Double.valueOf(Math.max(x, y));
  }
}
