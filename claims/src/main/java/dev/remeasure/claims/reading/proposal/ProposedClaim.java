package dev.remeasure.claims.reading.proposal;

import java.util.List;

/**
 * A proposal as it is shown.
 *
 * @param open the fields that the words leave open
 */
public record ProposedClaim(Proposal claim, ProposedReading reading, List<String> open) {
  public ProposedClaim {
    open = List.copyOf(open);
  }

  public static ProposedClaim of(Proposal proposal) {
    return new ProposedClaim(proposal, ProposedReading.of(proposal.reading()), proposal.open());
  }
}
