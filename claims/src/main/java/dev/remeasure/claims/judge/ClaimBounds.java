package dev.remeasure.claims.judge;

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
 * @param hi above it, the claim is exceeded; null if open. Where {@link #inverted}, the two change
 *     roles: at or below hi the claim is reproduced
 * @param e the smallest effect worth the name
 */
public record ClaimBounds(
    String words,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    double margin,
    double lo,
    @Nullable Double hi,
    double e) {

  /** Whether the claim is that the subject costs more than the baseline: its factor is below 1. */
  public boolean inverted() {
    return b != null && b < 1;
  }

  /** Whether "no difference" is among what is claimed, so that no effect need be shown. */
  public boolean allowsParity() {
    return !inverted() && (a < 1 || (b != null && b <= 1));
  }
}
