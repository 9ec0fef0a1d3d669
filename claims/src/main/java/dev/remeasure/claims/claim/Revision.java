package dev.remeasure.claims.claim;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a claim. A claim that changes gets a new one; attempts stay with the one they
 * tested.
 *
 * @param number from 1
 * @param by who recorded it: a person, or {@code catalog}
 * @param reason why it differs from the one before; null if nobody said
 */
public record Revision(Claim claim, int number, String by, @Nullable String reason, Instant at) {
  public Revision {
    Check.present("revision.claim", claim);
    Check.that(number >= 1, "revision.number", number, "must be at least 1");
    Check.text("revision.by", by);
    at = Check.time("revision.at", at);
  }

  /** SHA-256 of the claim's canonical text. */
  public String digest() {
    return CanonicalClaim.of(claim).digest();
  }

  /** How the chain names the claim of that id. */
  public static String subject(String id) {
    return "claim " + id;
  }

  /** What the chain says of its being recorded. */
  public Entry entry() {
    Canonical text =
        new Canonical()
            .line("claim", digest())
            .line("number", number)
            .line("by", by)
            .line("reason", reason);
    return new Entry(Link.Event.REVISION, subject(claim.id()), text.digest(), at, by, reason);
  }

  /** What the chain says when the claim is removed as it stands in this revision. */
  public Entry removal(Change change) {
    return new Entry(
        Link.Event.REMOVAL,
        subject(claim.id()),
        digest(),
        change.at(),
        change.by(),
        change.reason());
  }
}
