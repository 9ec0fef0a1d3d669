package dev.remeasure.claims.standing;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A claim, its paper, every attempt at it, and where it stands.
 *
 * @param revision of the claim that the standing is of: the newest
 * @param attempts oldest first, also those at earlier revisions and those taken back; empty if
 *     nobody tried
 */
public record Standing(
    Paper paper, Claim claim, int revision, List<JudgedAttempt> attempts, ClaimStanding stands) {
  public Standing {
    attempts = List.copyOf(attempts);
  }

  public static Standing of(Paper paper, Claim claim, int revision, List<JudgedAttempt> attempts) {
    return new Standing(
        paper, claim, revision, attempts, StandingRules.of(claim, revision, attempts));
  }

  /** The attempt whose figures stand for the claim. */
  public Optional<JudgedAttempt> shown() {
    return attempts.stream()
        .filter(one -> Objects.equals(one.attempt().number(), stands.shown()))
        .findFirst();
  }
}
