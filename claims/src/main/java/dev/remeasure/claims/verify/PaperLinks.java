package dev.remeasure.claims.verify;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.audit.Link.Event;
import dev.remeasure.claims.claim.CanonicalClaim;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.PaperEntries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a paper is what the chain says of it. */
final class PaperLinks {
  private PaperLinks() {}

  /**
   * Compares them.
   *
   * @param recorded the paper as it stands; null if it is not recorded
   * @param links of it, in order; of a paper that was removed and recorded again, of both
   */
  static List<Mismatch> of(String key, @Nullable Paper recorded, List<Link> links) {
    String subject = PaperEntries.subject(key);
    Link last = links.isEmpty() ? null : links.getLast();
    if (recorded == null) {
      return last == null || last.event() == Event.PAPER_REMOVAL
          ? List.of()
          : List.of(Mismatch.at(subject, null, "the paper"));
    }
    if (last == null) {
      return List.of(Mismatch.at("chain", null, Event.PAPER.words() + " " + subject));
    }
    if (last.event() == Event.PAPER_REMOVAL) {
      return List.of(Mismatch.at(subject, "a removed paper", null));
    }
    String digest = CanonicalClaim.of(recorded).digest();
    return ChainCheck.entry(
        last, new Entry(last.event(), last.subject(), digest, last.at(), last.by(), last.reason()));
  }
}
