package dev.remeasure.claims.standing;

import dev.remeasure.claims.claim.Claim;
import java.util.List;

/** Which attempts decide about a claim, and what they decide. */
final class StandingRules {
  private StandingRules() {}

  static ClaimStanding of(Claim claim, int revision, List<JudgedAttempt> attempts) {
    throw new UnsupportedOperationException("in work");
  }
}
