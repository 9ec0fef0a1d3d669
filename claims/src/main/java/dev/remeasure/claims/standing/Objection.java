package dev.remeasure.claims.standing;

import dev.remeasure.claims.text.Sentences;
import java.util.List;
import java.util.Optional;

/** What one class of attempts says against what another decides. */
final class Objection {
  private Objection() {}

  /** The objection as a sentence; empty if there is none. */
  static Optional<String> of(ClassResult deciding, ClassResult other) {
    if (!deciding.resolution().decided()) {
      return Optional.empty();
    }
    if (other.resolution().disputed()) {
      return Optional.of(named(other.decided()) + " disagree with one another.");
    }
    Outcome outcome = other.resolution().outcome();
    if (!outcome.decided() || agree(deciding.resolution().outcome(), outcome)) {
      return Optional.empty();
    }
    List<CountedAttempt> agreeing = other.agreeing();
    return Optional.of(
        agreeing.isEmpty()
            ? named(other.decided()) + ", taken together, " + outcome.did() + "."
            : named(agreeing) + " " + outcome.did() + ".");
  }

  /** A mechanism says nothing of a size: only what it shows can agree with a verdict on one. */
  private static boolean agree(Outcome one, Outcome other) {
    boolean alike = (one.sub() == null) == (other.sub() == null);
    return alike ? one.agrees(other) : one.favourable() == other.favourable();
  }

  private static String named(List<CountedAttempt> attempts) {
    List<Long> numbers = attempts.stream().map(CountedAttempt::number).toList();
    return Sentences.capital(Sentences.numbered("attempt", numbers))
        + " ("
        + attempts.getFirst().evidence().words()
        + ")";
  }
}
