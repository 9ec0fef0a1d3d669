package dev.remeasure.claims.judge.bounds;

import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A claim's bounds seen from the claim, so that above 1 = in the claimed direction also where the
 * cost is the aim.
 *
 * @param a claimed lower end
 * @param b claimed upper end, infinite if open
 * @param hi infinite if open
 * @param top some configuration must reach it for the upper end of a range; null if none is asked
 */
public record OrientedBounds(
    Intent intent, double a, double b, double lo, double hi, double e, @Nullable Double top) {

  public static OrientedBounds of(ClaimBounds bounds) {
    Double b = bounds.b();
    Double hi = bounds.hi();
    if (bounds.turned()) {
      return new OrientedBounds(
          bounds.intent(),
          b == null ? 0 : 1 / b,
          1 / bounds.a(),
          hi == null ? 0 : 1 / hi,
          1 / bounds.lo(),
          bounds.e(),
          bounds.top() == null ? null : Double.valueOf(1 / bounds.top()));
    }
    return new OrientedBounds(
        bounds.intent(), bounds.a(), open(b), bounds.lo(), open(hi), bounds.e(), bounds.top());
  }

  /** "Less than 2x": an effect is claimed, and only its size is bounded, from above. */
  public boolean openBelow() {
    return intent.effect() && a == 0;
  }

  private static double open(@Nullable Double end) {
    return end == null ? Double.POSITIVE_INFINITY : end;
  }
}
