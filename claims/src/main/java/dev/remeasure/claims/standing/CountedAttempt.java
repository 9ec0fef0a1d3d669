package dev.remeasure.claims.standing;

import dev.remeasure.claims.measure.Interval;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that counts, and what it found.
 *
 * @param environment fingerprint of the environment it was made in
 * @param interval what it measured; null if a cost is nothing
 * @param estimate the same for pooling; null if it cannot be pooled
 */
record CountedAttempt(
    long number,
    EvidenceClass evidence,
    String environment,
    Outcome outcome,
    @Nullable Interval interval,
    @Nullable Estimate estimate) {

  static CountedAttempt of(JudgedAttempt attempt) {
    return new CountedAttempt(
        attempt.attempt().number(),
        EvidenceClass.of(attempt),
        attempt.run().environment(),
        Outcome.of(attempt.comparison().judgement()),
        attempt.comparison().judgement().headline(),
        Estimate.of(attempt.comparison().judgement()));
  }
}
