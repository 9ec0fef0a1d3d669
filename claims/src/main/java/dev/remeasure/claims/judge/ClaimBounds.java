package dev.remeasure.claims.judge;

import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A claim as read: a factor interval, baseline ÷ subject, and the bounds the rules compare with.
 *
 * @param words e.g. {@code at least 2.2x}
 * @param a claimed lower end, 0 if open
 * @param b claimed upper end, null if open
 * @param roundedLower a after rounding by half a unit of its last digit
 * @param roundedUpper b after rounding, null if open
 * @param margin δ
 * @param lo at or above it, the claim is reproduced; 0 if open
 * @param hi above it, the claim is exceeded; null if open. Where the cost is the aim, the two
 *     change roles: at or below hi the claim is reproduced
 * @param e the smallest meaningful effect
 * @param top some configuration must reach it for the upper end of a range; null if none is asked
 */
public record ClaimBounds(
    String words,
    Intent intent,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    double margin,
    double lo,
    @Nullable Double hi,
    double e,
    @Nullable Double top) {

  /** Whether the claim is judged turned round, as subject ÷ baseline. */
  public boolean turned() {
    return intent == Intent.AIM;
  }
}
