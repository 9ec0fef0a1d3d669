package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.run.Outline;

/**
 * An attempt with its newest comparison.
 *
 * @param run its run, without the raw data
 */
public record JudgedAttempt(Attempt attempt, Comparison comparison, Outline run) {

  /** Whether it may change the claim's status: a plan was made before the data, and kept. */
  public boolean confirmatory() {
    return comparison.judgement().confirmatory();
  }
}
