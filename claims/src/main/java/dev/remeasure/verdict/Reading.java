package dev.remeasure.verdict;

import org.jspecify.annotations.Nullable;

/**
 * A claim as read: a factor interval, baseline ÷ subject, and the bounds the rules compare with.
 *
 * @param words e.g. {@code at least 2.2x}
 * @param a claimed lower end
 * @param b claimed upper end, null if open
 * @param roundedLower a after rounding by half a unit of its last digit
 * @param roundedUpper b after rounding, null if open
 * @param margin δ
 * @param lo at or above it, the claim is reproduced
 * @param hi above it, the claim is exceeded; null if open
 * @param e the smallest effect worth the name
 */
public record Reading(
    String words,
    double a,
    @Nullable Double b,
    double roundedLower,
    @Nullable Double roundedUpper,
    double margin,
    double lo,
    @Nullable Double hi,
    double e) {}
