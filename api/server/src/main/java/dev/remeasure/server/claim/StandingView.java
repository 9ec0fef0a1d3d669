package dev.remeasure.server.claim;

import dev.remeasure.claims.standing.ClaimStanding;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.server.reading.ClaimReadingView;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a claim stands, as the API shows it.
 *
 * @param revision of the claim that the standing is of: the newest
 * @param attempts how many were logged, also those that do not count
 * @param words e.g. {@code reproduced, exploratory}
 * @param sentence which attempts decide it, and which of them disagree
 * @param agreeing how many attempts of the deciding class agree with the standing
 * @param deciding how many attempts the deciding class has
 * @param dissenting the numbers of those that do not agree
 * @param pooled what three or more environments show together, as a sentence; null for fewer
 */
@Introspected
record StandingView(
    String claim,
    int revision,
    ClaimReadingView reading,
    int attempts,
    String words,
    String sentence,
    int agreeing,
    int deciding,
    List<Long> dissenting,
    @Nullable String pooled,
    ClaimStanding stands) {

  static StandingView of(Standing standing) {
    ClaimStanding stands = standing.stands();
    return new StandingView(
        standing.claim().id(),
        standing.revision(),
        ClaimReadingView.of(standing.claim()),
        standing.attempts().size(),
        stands.words(),
        stands.sentence(),
        stands.agreeing(),
        stands.deciding(),
        stands.dissenting(),
        stands.pooled() == null ? null : stands.pooled().sentence(),
        stands);
  }
}
