package dev.remeasure.claims.judge;

import org.jspecify.annotations.Nullable;

/**
 * What the judged points of a run came to together.
 *
 * @param points how many there are, with or without an interval
 * @param reproducing how many reproduce the claim by themselves
 * @param median of the points' estimates; null if no point has one
 * @param share of the points whose estimate is at or above the claim's lower bound, 0 to 1
 */
public record SweepSummary(int points, int reproducing, @Nullable Double median, double share) {}
