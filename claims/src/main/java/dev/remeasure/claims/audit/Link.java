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
 * @param digest SHA-256 of its canonical text, as it is from now on
 * @param by who did it, by their own word; null where names were not kept yet
 * @param reason null if nobody said
 * @param before digest of the subject's link before this one; null for its first
 * @param previous hash of the link before; {@link #START} for the first
 * @param hash SHA-256 of the canonical text, see {@link #canonical}
 */
public record Link(
    long number,
    Event event,
    String subject,
    String digest,
    Instant at,
    @Nullable String by,
    @Nullable String reason,
    @Nullable String before,
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
    /** An attempt's retraction was withdrawn. */
    REINSTATEMENT("reinstated"),
    /** An attempt was carried over to a later revision of its claim. */
    CARRY("carried over"),
    /** A paper was recorded or changed. */
    PAPER("recorded"),
    /** A paper was removed. */
    PAPER_REMOVAL("removed"),
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

  /**
   * The link that follows {@code last}, or the first one.
   *
   * @param before digest of the newest link of the same subject; null if there is none
   */
  public static Link after(@Nullable Link last, @Nullable String before, Entry entry) {
    long number = last == null ? 1 : last.number + 1;
    String previous = last == null ? START : last.hash;
    return new Link(
        number,
        entry.event(),
        entry.subject(),
        entry.digest(),
        entry.at(),
        entry.by(),
        entry.reason(),
        before,
        previous,
        Digest.sha256(canonical(number, entry, before, previous)));
  }

  public Entry entry() {
    return new Entry(event, subject, digest, at, by, reason);
  }

  /** Whether the hash is that of the link's own text. */
  public boolean holds() {
    return hash.equals(recomputed());
  }

  /** The hash of the link's own text. */
  public String recomputed() {
    return Digest.sha256(canonical(number, entry(), before, previous));
  }

  /**
   * The text the hash is made over: one value a line. The last three are left out where there are
   * none, as in the links of databases that did not have them yet.
   */
  private static String canonical(
      long number, Entry entry, @Nullable String before, String previous) {
    Canonical text =
        new Canonical()
            .line("number", number)
            .line("event", entry.event())
            .line("subject", entry.subject())
            .line("digest", entry.digest())
            .line("at", entry.at())
            .line("previous", previous);
    known(text, "by", entry.by());
    known(text, "reason", entry.reason());
    known(text, "before", before);
    return text.text();
  }

  private static void known(Canonical text, String name, @Nullable String value) {
    if (value != null) {
      text.line(name, value);
    }
  }
}
