package dev.remeasure.tracker;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.verdict.Comparison;

/**
 * What came of logging a run file.
 *
 * @param already whether the same file had been logged before, so that nothing was added
 */
public record Logged(Attempt attempt, Comparison comparison, boolean already) {}
