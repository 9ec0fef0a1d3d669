package dev.remeasure.server.claim;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.claims.standing.Synthesis;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands.
 *
 * @param verdict that of the attempt that stands for the claim; null if nobody tried
 * @param attempt its number
 * @param attempts how many were logged
 * @param together what three or more planned attempts, graded exact or close, come to; else null
 * @param sentence the same for a reader who is no statistician
 */
@Introspected
record StandingView(
    String claim,
    @Nullable Verdict verdict,
    @Nullable Long attempt,
    int attempts,
    @Nullable Synthesis together,
    @Nullable String sentence) {

  static StandingView of(Standing standing) {
    Synthesis together = standing.synthesis().orElse(null);
    return new StandingView(
        standing.claim().id(),
        standing.shown().map(shown -> shown.comparison().judgement().verdict()).orElse(null),
        standing.shown().map(shown -> shown.attempt().number()).orElse(null),
        standing.attempts().size(),
        together,
        together == null ? null : together.sentence());
  }
}
