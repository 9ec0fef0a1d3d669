package dev.remeasure.claims.reading;

import dev.remeasure.claims.InvalidValue;
import org.jspecify.annotations.Nullable;

/** Which intent a factor interval shows, for a claim whose aim is not a cost. */
final class Intents {
  static final String FACTOR = "factor";

  private Intents() {}

  /**
   * The intent of [a, b].
   *
   * @param a 0 if open
   * @param b null if open
   * @throws InvalidValue if a cost is stated without an upper bound
   */
  static Intent of(double a, @Nullable Double b) {
    if (a == 0 && b != null && b <= 1) {
      throw new InvalidValue(
          FACTOR, "at most " + b, "is a cost without an upper bound, and no aim");
    }
    if (a == 1 && (b == null || b == 1)) {
      return Intent.PARITY;
    }
    boolean openBelow = a == 0;
    return a > 1 || openBelow ? Intent.GAIN : Intent.PRICE;
  }
}
