package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.Digest;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The machine and the JVM a run was made on, as facts by name, e.g. {@code cpu.model}.
 *
 * <p>The fingerprint covers what matters to a measurement and leaves out what changes from minute
 * to minute: two runs with the same fingerprint were made in the same environment.
 */
public record Environment(SortedMap<String, Fact> facts) {

  public Environment {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(Check.present("facts", facts)));
  }

  /** SHA-256, in hexadecimal, of every lasting fact. */
  public String fingerprint() {
    return Digest.sha256(
        facts.entrySet().stream()
            .filter(fact -> !fact.getValue().fleeting())
            .map(Environment::line)
            .collect(Collectors.joining()));
  }

  /** The fact's value; null if it is not known. */
  public @Nullable String value(FactKey key) {
    return value(key.key());
  }

  public @Nullable String value(String name) {
    Fact fact = facts.get(name);
    return fact == null ? null : fact.value();
  }

  private static String line(Map.Entry<String, Fact> fact) {
    return quoted(fact.getKey())
        + '='
        + fact.getValue().status()
        + ':'
        + quoted(fact.getValue().value())
        + '\n';
  }

  /** So that no name or value can pass for another fact, or for its own absence. */
  private static String quoted(@Nullable String text) {
    return text == null ? "" : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /**
   * One fact, or why it is not known.
   *
   * @param value null unless the status is {@code VALUE}
   * @param fleeting whether it changes by itself (load, temperature) and so stays out of the
   *     fingerprint
   */
  public record Fact(Status status, @Nullable String value, boolean fleeting) {
    public Fact {
      Check.present("fact.status", status);
      Check.that(
          (value != null) == (status == Status.VALUE),
          "fact.value",
          value,
          "does not fit " + status);
    }

    public static Fact of(String value) {
      return new Fact(Status.VALUE, value, false);
    }

    public static Fact fleeting(String value) {
      return new Fact(Status.VALUE, value, true);
    }

    public static Fact notAvailable() {
      return new Fact(Status.NOT_AVAILABLE, null, false);
    }

    public static Fact notPermitted() {
      return new Fact(Status.NOT_PERMITTED, null, false);
    }
  }

  /** Whether a fact is known, and if not, why. */
  public enum Status {
    VALUE("value"),
    NOT_AVAILABLE("not available"),
    NOT_PERMITTED("not permitted");

    private final String words;

    Status(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
