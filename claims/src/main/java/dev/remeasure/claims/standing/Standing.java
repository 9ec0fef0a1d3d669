package dev.remeasure.claims.standing;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.judge.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a claim stands: the claim, its paper, and every attempt at it.
 *
 * @param attempts oldest first; empty if nobody tried
 */
public record Standing(Paper paper, Claim claim, List<JudgedAttempt> attempts) {
  public Standing {
    attempts = List.copyOf(attempts);
  }

  /**
   * The attempt whose verdict is shown for the claim: the newest confirmatory one, else the newest
   * exploratory one. An invalid run says nothing, and is shown only where there is no other.
   */
  public Optional<JudgedAttempt> shown() {
    return newest(tried -> valid(tried) && tried.confirmatory())
        .or(() -> newest(Standing::valid))
        .or(() -> newest(tried -> true));
  }

  private Optional<JudgedAttempt> newest(Predicate<JudgedAttempt> wanted) {
    return attempts.reversed().stream().filter(wanted).findFirst();
  }

  private static boolean valid(JudgedAttempt tried) {
    return tried.comparison().judgement().verdict() != Verdict.INVALID_RUN;
  }

  /** What three or more planned attempts, graded exact or close, come to together. */
  public Optional<Synthesis> synthesis() {
    return Synthesis.of(
        attempts.stream().map(JudgedAttempt::attempt).toList(),
        attempts.stream().map(JudgedAttempt::comparison).toList());
  }
}
