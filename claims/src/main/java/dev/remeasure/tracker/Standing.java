package dev.remeasure.tracker;

import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Paper;
import dev.remeasure.verdict.Synthesis;
import java.util.List;
import java.util.Optional;

/**
 * Where a claim stands: the claim, its paper, and every attempt at it.
 *
 * @param attempts oldest first; empty if nobody tried
 */
public record Standing(Paper paper, Claim claim, List<Tried> attempts) {
  public Standing {
    attempts = List.copyOf(attempts);
  }

  /**
   * The attempt whose verdict is shown for the claim: the newest confirmatory one, else the newest
   * exploratory one.
   */
  public Optional<Tried> shown() {
    return attempts.reversed().stream()
        .filter(Tried::confirmatory)
        .findFirst()
        .or(() -> attempts.isEmpty() ? Optional.empty() : Optional.of(attempts.getLast()));
  }

  /** What three or more planned attempts, graded exact or close, come to together. */
  public Optional<Synthesis> synthesis() {
    return Synthesis.of(
        attempts.stream().map(Tried::attempt).toList(),
        attempts.stream().map(Tried::comparison).toList());
  }
}
