package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.time.Instant;

/**
 * A retraction taken back in turn: the attempt counts again.
 *
 * @param by who withdrew it
 */
public record Withdrawal(String reason, String by, Instant at) {
  public Withdrawal {
    Check.text("withdrawal.reason", reason);
    Check.text("withdrawal.by", by);
    at = Check.time("withdrawal.at", at);
  }

  /** What the chain says of it. */
  public Entry entry(long attempt) {
    return new Entry(
        Link.Event.REINSTATEMENT,
        Attempt.subject(attempt),
        new Canonical().line("reason", reason).line("by", by).digest(),
        at,
        by,
        reason);
  }

  /** Whether that person withdrew it for that reason, whenever it was. */
  boolean repeats(Withdrawal other) {
    return reason.equals(other.reason) && by.equals(other.by);
  }
}
