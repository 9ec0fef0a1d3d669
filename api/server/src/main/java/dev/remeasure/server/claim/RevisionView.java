package dev.remeasure.server.claim;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a claim as the API shows it.
 *
 * @param by a person, or {@code catalog}
 * @param reason why it differs from the one before; null if nobody said
 * @param digest SHA-256 of the claim's canonical text, which the chain covers
 */
@Introspected
record RevisionView(
    int number,
    String by,
    @Nullable String reason,
    Instant at,
    String digest,
    Claim claim,
    ClaimReadingView reading) {

  static RevisionView of(Revision revision) {
    return new RevisionView(
        revision.number(),
        revision.by(),
        revision.reason(),
        revision.at(),
        revision.digest(),
        revision.claim(),
        ClaimReadingView.of(revision.claim()));
  }
}
