package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.judge.Comparison;

/**
 * The result of logging a run file.
 *
 * @param already whether the same file had been logged before, so that nothing was added
 */
public record LoggedAttempt(Attempt attempt, Comparison comparison, boolean already) {}
