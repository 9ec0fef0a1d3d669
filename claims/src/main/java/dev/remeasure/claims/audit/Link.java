package dev.remeasure.claims.audit;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.Digest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the chain. Its hash covers the one before it, so that none can be changed, removed
 * or put in between unseen.
 *
 * @param number from 1, without gaps
 * @param subject what was logged, e.g. {@code attempt 12}, {@code claim pndm.step-speedup}
 * @param digest SHA-256 of its canonical text
 * @param previous hash of the link before; {@link #START} for the first
 * @param hash SHA-256 of {@link #canonical}
 */
public record Link(
    long number,
    Event event,
    String subject,
    String digest,
    Instant at,
    String previous,
    String hash) {

  /** What the first link follows. */
  public static final String START = "0".repeat(64);

  public Link {
    Check.that(number >= 1, "link.number", number, "must be at least 1");
    Check.present("link.event", event);
    Check.text("link.subject", subject);
    Check.text("link.digest", digest);
    at = Check.time("link.at", at);
    Check.text("link.previous", previous);
    Check.text("link.hash", hash);
  }

  /** What is logged. */
  public enum Event {
    /** An attempt was logged. */
    ATTEMPT("logged"),
    /** An attempt was taken back. */
    RETRACTION("retracted"),
    /** An attempt was carried over to a later revision of its claim. */
    CARRY("carried over"),
    /** A claim was recorded or changed. */
    REVISION("recorded"),
    /** A claim was removed. */
    REMOVAL("removed");

    private final String words;

    Event(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /** The link that follows {@code last}, or the first one. */
  public static Link after(@Nullable Link last, Entry entry) {
    long number = last == null ? 1 : last.number + 1;
    String previous = last == null ? START : last.hash;
    return new Link(
        number,
        entry.event(),
        entry.subject(),
        entry.digest(),
        entry.at(),
        previous,
        Digest.sha256(canonical(number, entry, previous)));
  }

  public Entry entry() {
    return new Entry(event, subject, digest, at);
  }

  /** Whether the hash is that of the link's own text. */
  public boolean holds() {
    return hash.equals(recomputed());
  }

  /** The hash of the link's own text. */
  public String recomputed() {
    return Digest.sha256(canonical(number, entry(), previous));
  }

  /** The text the hash is made over: one value a line, in the order of declaration. */
  private static String canonical(long number, Entry entry, String previous) {
    return new Canonical()
        .line("number", number)
        .line("event", entry.event())
        .line("subject", entry.subject())
        .line("digest", entry.digest())
        .line("at", entry.at())
        .line("previous", previous)
        .text();
  }
}
