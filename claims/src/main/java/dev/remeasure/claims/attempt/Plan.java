package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided before the first datum: a result that has none is exploratory.
 *
 * @param claim claim id
 * @param reading the claim as read, in words, e.g. {@code at least 2.2x}
 * @param metric name of the metric that answers the claim
 * @param points names of the points of the sweep
 * @param options settings beyond the protocol, as command-line words, e.g. {@code -jvmArgs}, {@code
 *     -Xmx2g}
 * @param margin δ, see {@link Grade#margin}
 * @param madeAt when it was written, before the first fork
 */
public record Plan(
    @Nullable String claim,
    @Nullable String reading,
    Grade grade,
    String baseline,
    String subject,
    String metric,
    List<String> points,
    Protocol protocol,
    List<String> options,
    long seed,
    double margin,
    Instant madeAt) {

  public Plan {
    Check.present("plan.grade", grade);
    Check.text("plan.baseline", baseline);
    Check.text("plan.subject", subject);
    Check.text("plan.metric", metric);
    points = List.copyOf(Check.present("plan.points", points));
    Check.present("plan.protocol", protocol);
    options = List.copyOf(Check.present("plan.options", options));
    Check.that(margin > 0 && margin < 1, "plan.margin", margin, "must lie between 0 and 1");
    madeAt = Check.time("plan.madeAt", madeAt);
  }

  /** SHA-256, in hexadecimal, of {@link #canonical} in UTF-8. */
  public String hash() {
    return Digest.sha256(canonical());
  }

  /**
   * The text the hash is made over: one line {@code name=value} for each field in the order of
   * declaration, each ended by a line feed, the protocol's fields as {@code protocol.name} and so
   * on, the points as {@code points.0}, {@code points.1}, the options likewise. A field that is
   * null has an empty value; in a text, a backslash is written {@code \\} and a line feed {@code
   * \n}, so that no value can pass for another line. Numbers, durations and times are written as by
   * their {@code toString}, enums by name.
   *
   * <pre>
   * claim=pndm.step-speedup
   * reading=20x
   * grade=MECHANISM
   * baseline=…
   * points.0=n=64
   * protocol.name=full
   * protocol.pairs=10
   * …
   * margin=0.25
   * madeAt=2026-01-01T00:00:00Z
   * </pre>
   */
  public String canonical() {
    StringBuilder text = new StringBuilder();
    line(text, "claim", claim);
    line(text, "reading", reading);
    line(text, "grade", grade.name());
    line(text, "baseline", baseline);
    line(text, "subject", subject);
    line(text, "metric", metric);
    for (int i = 0; i < points.size(); i++) {
      line(text, "points." + i, points.get(i));
    }
    line(text, "protocol.name", protocol.name());
    line(text, "protocol.pairs", protocol.pairs());
    line(text, "protocol.maxPairs", protocol.maxPairs());
    line(text, "protocol.warmups", protocol.warmups());
    line(text, "protocol.warmupTime", protocol.warmupTime());
    line(text, "protocol.iterations", protocol.iterations());
    line(text, "protocol.iterationTime", protocol.iterationTime());
    line(text, "protocol.pilot", protocol.pilot());
    line(text, "protocol.confirmatory", protocol.confirmatory());
    for (int i = 0; i < options.size(); i++) {
      line(text, "options." + i, options.get(i));
    }
    line(text, "seed", seed);
    line(text, "margin", margin);
    line(text, "madeAt", madeAt);
    return text.toString();
  }

  private static void line(StringBuilder text, String name, @Nullable Object value) {
    String written = value == null ? "" : value.toString();
    text.append(name)
        .append('=')
        .append(written.replace("\\", "\\\\").replace("\n", "\\n"))
        .append('\n');
  }
}
