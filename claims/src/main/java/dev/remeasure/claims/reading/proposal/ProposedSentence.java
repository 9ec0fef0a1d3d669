package dev.remeasure.claims.reading.proposal;

import java.util.List;

/**
 * A sentence as it is shown, with what it proposes.
 *
 * @param unread each number of it that no claim came from
 */
public record ProposedSentence(Span sentence, List<ProposedClaim> claims, List<Unread> unread) {

  /** Longest text that is read at once, in characters. */
  public static final int LONGEST = 1_000_000;

  public ProposedSentence {
    claims = List.copyOf(claims);
    unread = List.copyOf(unread);
  }

  /** The sentences of a text that have numbers, or propose a claim without one. */
  public static List<ProposedSentence> of(String text) {
    return ProposalReader.readText(text).stream().map(ProposedSentence::of).toList();
  }

  private static ProposedSentence of(Proposals read) {
    return new ProposedSentence(
        read.sentence(), read.claims().stream().map(ProposedClaim::of).toList(), read.unread());
  }
}
