package dev.remeasure.claims.standing;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Flag;

/** An attempt with its newest comparison. */
public record JudgedAttempt(Attempt attempt, Comparison comparison) {

  /** Whether it may change the claim's status: a plan was made before the data, and kept. */
  public boolean confirmatory() {
    return !comparison.judgement().flags().contains(Flag.EXPLORATORY);
  }
}
