package dev.remeasure.claims.reading.proposal;

import java.util.List;

/**
 * What one sentence proposes.
 *
 * @param sentence the whole of it
 * @param unread each number of it that no claim came from
 */
public record Proposals(Span sentence, List<Proposal> claims, List<Unread> unread) {
  public Proposals {
    claims = List.copyOf(claims);
    unread = List.copyOf(unread);
  }

  Proposals shifted(int by) {
    return by == 0
        ? this
        : new Proposals(
            sentence.shifted(by),
            claims.stream().map(claim -> claim.shifted(by)).toList(),
            unread.stream().map(each -> each.shifted(by)).toList());
  }
}
