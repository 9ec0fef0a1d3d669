package dev.remeasure.claims.audit;

import dev.remeasure.claims.Check;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a link of the chain says.
 *
 * @param subject what was logged, e.g. {@code attempt 12}, {@code claim pndm.step-speedup}
 * @param digest SHA-256 of its canonical text
 * @param by who did it, by their own word; null where names were not kept yet
 * @param reason null if nobody said
 */
public record Entry(
    Link.Event event,
    String subject,
    String digest,
    Instant at,
    @Nullable String by,
    @Nullable String reason) {
  public Entry {
    Check.present("entry.event", event);
    Check.text("entry.subject", subject);
    Check.text("entry.digest", digest);
    at = Check.time("entry.at", at);
  }

  /** E.g. {@code retracted attempt 12}. */
  public String words() {
    return event.words() + " " + subject;
  }
}
