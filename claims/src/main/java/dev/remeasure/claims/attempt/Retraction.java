package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt taken back: it stays in the log and counts for nothing.
 *
 * @param by who took it back
 * @param withdrawal null as long as the attempt counts for nothing
 */
public record Retraction(String reason, String by, Instant at, @Nullable Withdrawal withdrawal) {
  public Retraction {
    Check.text("retraction.reason", reason);
    Check.text("retraction.by", by);
    at = Check.time("retraction.at", at);
  }

  /** One that holds. */
  public Retraction(String reason, String by, Instant at) {
    this(reason, by, at, null);
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

  /** Whether that person took it back for that reason, whenever it was. */
  boolean repeats(Retraction other) {
    return reason.equals(other.reason) && by.equals(other.by);
  }

  Retraction withdrawn(Withdrawal taken) {
    return new Retraction(reason, by, at, taken);
  }

  /** Who took it back and why, e.g. {@code Ada, 2026-01-02T03:04:05Z: the wrong branch}. */
  String words() {
    return by + ", " + at + ": " + reason;
  }
}
