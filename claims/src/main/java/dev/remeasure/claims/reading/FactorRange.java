package dev.remeasure.claims.reading;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a claim as a factor interval, baseline ÷ subject, above 1 = the subject is better.
 * A claim whose aim is a cost is turned round: then it is subject ÷ baseline.
 *
 * @param words the reading, e.g. {@code more than 2.2x}
 * @param a lower end, 0 if open, infinite if the cost is said to be eliminated
 * @param b upper end, null if open
 * @param roundedLower lower end, wider by what rounding to the digits as written may hide
 * @param roundedUpper upper end, likewise; null if open
 * @param top the upper end that a range asks for, less half a unit of its last digit, see {@link
 *     Top}; null if none is asked for
 */
public record FactorRange(
    String words,
    Intent intent,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    @Nullable Top top) {

  /** Readings further apart than this are scored one by one and not merged. */
  static final double HULL_LIMIT = 1.25;

  public FactorRange {
    Check.text("reading", words);
    Check.present("intent", intent);
    Check.that(a >= 0, "lower factor of " + words, a, "must not be negative");
    Check.that(
        b == null || (Double.isFinite(b) && b >= a && b > 0),
        "upper factor of " + words,
        b,
        "must be a number above zero and not below the lower one");
    Check.that(a > 0 || b != null, "factor of " + words, 0, "needs an end");
  }

  /**
   * The upper end of a range, which some configuration has to reach.
   *
   * @param rounded the same less half a unit of its last digit
   */
  public record Top(double b, double rounded) {}

  /** The same with the sides swapped: said of the rival. */
  public FactorRange reciprocal() {
    double low = b == null ? 0 : 1 / b;
    Double high = a == 0 ? null : Double.valueOf(1 / a);
    return new FactorRange(
        words,
        Intents.of(low, high),
        low,
        high,
        roundedUpper == null ? 0 : 1 / roundedUpper,
        roundedLower == 0 ? null : Double.valueOf(1 / roundedLower),
        null);
  }

  /** Without rounding: a bound, or a number that stands for itself. */
  static FactorRange exactly(String words, Intent intent, double a, @Nullable Double b) {
    return new FactorRange(words, intent, a, b, a, b, null);
  }

  /** Whether both ends lie within 1.25x of the other reading's ends. */
  boolean near(FactorRange other) {
    return intent == other.intent && near(a, other.a) && near(end(b), end(other.b));
  }

  /** Whether the other reading lies within what rounding hides of this one. */
  boolean rounds(FactorRange other) {
    return intent == other.intent && other.a >= roundedLower && end(other.b) <= end(roundedUpper);
  }

  /** The smallest range that holds both readings. */
  FactorRange hull(FactorRange other) {
    return new FactorRange(
        words + ", or " + other.words,
        intent,
        Math.min(a, other.a),
        highest(b, other.b),
        Math.min(roundedLower, other.roundedLower),
        highest(roundedUpper, other.roundedUpper),
        null);
  }

  private static double end(@Nullable Double b) {
    return b == null ? Double.POSITIVE_INFINITY : b;
  }

  private static boolean near(double x, double y) {
    return x == y || Math.max(x, y) <= HULL_LIMIT * Math.min(x, y);
  }

  private static @Nullable Double highest(@Nullable Double x, @Nullable Double y) {
    return x == null || y == null ? null : Double.valueOf(Math.max(x, y));
  }
}
