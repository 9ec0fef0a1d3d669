package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.time.Instant;

/**
 * An attempt taken back: it stays in the log and counts for nothing.
 *
 * @param by who took it back
 */
public record Retraction(String reason, String by, Instant at) {
  public Retraction {
    Check.text("retraction.reason", reason);
    Check.text("retraction.by", by);
    at = Check.time("retraction.at", at);
  }

  /** What the chain says of it. */
  public Entry entry(long attempt) {
    return new Entry(
        Link.Event.RETRACTION,
        Attempt.subject(attempt),
        new Canonical().line("reason", reason).line("by", by).digest(),
        at,
        by,
        reason);
  }
}
