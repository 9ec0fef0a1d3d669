package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.word.Bound;
import dev.remeasure.claims.reading.word.Quantity;
import dev.remeasure.claims.reading.word.Quantity.Kind;
import dev.remeasure.claims.reading.word.Tokens;
import dev.remeasure.claims.reading.word.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "Within 5 % of native": a price, at most, of yield where a yield is named. */
record Within() {
  private static final Set<String> BETTER_SIDE = Set.of("of");

  static @Nullable Within of(Tokens tokens, Quantity quantity, Bound bound) {
    boolean within = tokens.word(bound.from() - 1).equals("within");
    return within && quantity.kind() == Kind.PERCENT && tokens.in(quantity.to(), BETTER_SIDE)
        ? new Within()
        : null;
  }

  Stating stating(Quantity quantity, Head head) {
    Topic topic = head.topic();
    if (topic != null && topic.kind() == Topic.Kind.QUALITY) {
      return Stating.refused("it is of no cost");
    }
    boolean yield = topic != null && topic.kind() != Topic.Kind.COST;
    return Stating.of(
        yield ? Form.LOSS : Form.GROWTH,
        quantity,
        Qualifier.AT_MOST,
        topic == null ? null : topic.resource());
  }
}
