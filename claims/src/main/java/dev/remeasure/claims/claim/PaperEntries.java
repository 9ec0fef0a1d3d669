package dev.remeasure.claims.claim;

import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;

/** What the chain says of papers. */
public final class PaperEntries {
  private PaperEntries() {}

  /** How the chain names the paper of that key. */
  public static String subject(String key) {
    return "paper " + key;
  }

  /** What it says when the paper is recorded or changed. */
  public static Entry recorded(Paper paper, Change change) {
    return entry(Link.Event.PAPER, paper, change);
  }

  /** What it says when the paper is removed as it stands. */
  public static Entry removed(Paper paper, Change change) {
    return entry(Link.Event.PAPER_REMOVAL, paper, change);
  }

  private static Entry entry(Link.Event event, Paper paper, Change change) {
    return new Entry(
        event,
        subject(paper.key()),
        CanonicalClaim.of(paper).digest(),
        change.at(),
        change.by(),
        change.reason());
  }
}
