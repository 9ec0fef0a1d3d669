package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Quantity.Kind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Other ways to take the words of a claim. */
final class Notes {
  private static final Set<String> ADDED =
      Set.of("faster", "quicker", "more", "higher", "larger", "longer", "slower");

  private Notes() {}

  static List<String> about(Quantity quantity, Head head) {
    if (quantity.kind() != Kind.TIMES || !ADDED.contains(head.word()) || quantity.exact()) {
      return List.of();
    }
    return List.of(
        "Taken literally, “%sx %s” is %s times as much; it is read as %s times."
            .formatted(
                quantity.low(), head.word(), quantity.low().add(BigDecimal.ONE), quantity.low()));
  }
}
