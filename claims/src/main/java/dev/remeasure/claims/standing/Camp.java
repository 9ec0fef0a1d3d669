package dev.remeasure.claims.standing;

import dev.remeasure.claims.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Attempts of one class that found the same.
 *
 * @param agrees whether the claim's standing is what they found
 * @param attempts their numbers, in order
 */
public record Camp(Outcome outcome, boolean agrees, List<Long> attempts) {
  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::verdict)
          .thenComparing(Outcome::sub, Comparator.nullsFirst(Comparator.naturalOrder()));

  public Camp {
    attempts = List.copyOf(attempts);
  }

  /** The camps of attempts that are given by number: those that agree first, then the largest. */
  static List<Camp> of(List<CountedAttempt> attempts, Outcome standing, boolean disputed) {
    SortedMap<Outcome, List<Long>> numbers = new TreeMap<>(ORDER);
    attempts.forEach(attempt ->
        numbers
            .computeIfAbsent(attempt.outcome(), outcome -> new ArrayList<>())
            .add(attempt.number()));
    return numbers.entrySet().stream()
        .map(camp ->
            new Camp(
                camp.getKey(),
                !disputed && camp.getKey().decided() && camp.getKey().agrees(standing),
                camp.getValue()))
        .sorted(
            Comparator.comparing(Camp::agrees)
                .thenComparingInt(camp -> camp.attempts().size())
                .reversed())
        .toList();
  }

  /** E.g. {@code attempts 3 and 5 reproduced it}. */
  public String words() {
    return Sentences.numbered("attempt", attempts) + " " + outcome.did();
  }
}
