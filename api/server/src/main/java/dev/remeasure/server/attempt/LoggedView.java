package dev.remeasure.server.attempt;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.standing.LoggedAttempt;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What logging a file gave, as the API shows it.
 *
 * @param already whether the same content had been logged before, so that nothing was added
 * @param reading what the claim is read as; null if the attempt is linked to none
 */
@Introspected
record LoggedView(
    AttemptView attempt,
    JudgedView comparison,
    boolean already,
    @Nullable ClaimReadingView reading) {

  static LoggedView of(LoggedAttempt logged, @Nullable Claim claim) {
    return new LoggedView(
        AttemptView.of(logged.attempt()),
        JudgedView.of(logged.comparison()),
        logged.already(),
        claim == null ? null : ClaimReadingView.of(claim));
  }
}
