package dev.remeasure.claims.reading.proposal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase proposes.
 *
 * @param claims empty if there is nothing to claim, or nothing that can be read
 * @param refusal why a phrase about cost is not read, naming the word; null if it is
 */
public record Proposals(List<Proposal> claims, @Nullable String refusal) {
  public Proposals {
    claims = List.copyOf(claims);
  }

  static Proposals refused(String why) {
    return new Proposals(List.of(), why);
  }
}
