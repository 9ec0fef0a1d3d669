package dev.remeasure.tracker;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.verdict.Comparison;
import dev.remeasure.verdict.Flag;

/** An attempt with its newest comparison. */
public record Tried(Attempt attempt, Comparison comparison) {

  /** Whether it may change the claim's status: a plan was made before the data, and kept. */
  public boolean confirmatory() {
    return !comparison.judgement().flags().contains(Flag.EXPLORATORY);
  }
}
