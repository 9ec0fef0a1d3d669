package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Canonical;
import dev.remeasure.claims.Check;
import dev.remeasure.claims.Digest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided before the first datum: a result that has none is exploratory.
 *
 * @param claim claim id
 * @param revision of the claim; null if it has no claim
 * @param reading the claim as read; null if it has none
 * @param answers what each metric is to say about the claim, the one that decides first
 * @param points names of the points of the sweep
 * @param options settings beyond the protocol, as command-line words, e.g. {@code -jvmArgs}, {@code
 *     -Xmx2g}
 * @param margin δ, see {@link Grade#margin}
 * @param precision half-width of the interval, as ln, at which no pair is added
 * @param madeAt when it was written, before the first fork
 */
public record Plan(
    @Nullable String claim,
    @Nullable Integer revision,
    @Nullable PlannedReading reading,
    List<Answer> answers,
    String baseline,
    String subject,
    List<String> points,
    Protocol protocol,
    List<String> options,
    long seed,
    double margin,
    double precision,
    Instant madeAt) {

  public Plan {
    answers = List.copyOf(Check.present("plan.answers", answers));
    Check.that(!answers.isEmpty(), "plan.answers", answers, "must name at least one metric");
    Check.text("plan.baseline", baseline);
    Check.text("plan.subject", subject);
    points = List.copyOf(Check.present("plan.points", points));
    Check.present("plan.protocol", protocol);
    options = List.copyOf(Check.present("plan.options", options));
    Check.that(margin > 0 && margin < 1, "plan.margin", margin, "must lie between 0 and 1");
    Check.that(
        Double.isFinite(precision) && precision > 0,
        "plan.precision",
        precision,
        "must be a number above zero");
    madeAt = Check.time("plan.madeAt", madeAt);
  }

  /** Name of the metric whose answer decides, and whose precision ends the run. */
  public String metric() {
    return answers.getFirst().metric();
  }

  /** SHA-256, in hexadecimal, of {@link #canonical} in UTF-8. */
  public String hash() {
    return Digest.sha256(canonical());
  }

  /**
   * The text the hash is made over: one line {@code name=value} for each field in the order of
   * declaration, each ended by a line feed, the fields of reading and protocol as {@code
   * reading.words} and so on, those of the answers as {@code answers.0.metric}, the points as
   * {@code points.0}, {@code points.1}, the options likewise. See {@link Canonical} for how values
   * are written.
   *
   * <pre>
   * claim=pndm.step-speedup
   * revision=1
   * reading.words=20x
   * reading.a=20.0
   * …
   * answers.0.metric=time
   * …
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
    Canonical text = new Canonical();
    text.line("claim", claim);
    text.line("revision", revision);
    text.line("reading.words", reading == null ? null : reading.words());
    text.line("reading.a", reading == null ? null : reading.a());
    text.line("reading.b", reading == null ? null : reading.b());
    text.line("reading.intent", reading == null ? null : reading.intent());
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      text.line("answers." + i + ".metric", answer.metric());
      text.line("answers." + i + ".resource", answer.resource());
      text.line("answers." + i + ".statistic", answer.statistic());
      text.line("answers." + i + ".grade", answer.grade());
      text.line("answers." + i + ".reason", answer.reason());
    }
    text.line("baseline", baseline);
    text.line("subject", subject);
    for (int i = 0; i < points.size(); i++) {
      text.line("points." + i, points.get(i));
    }
    text.line("protocol.name", protocol.name());
    text.line("protocol.pairs", protocol.pairs());
    text.line("protocol.maxPairs", protocol.maxPairs());
    text.line("protocol.warmups", protocol.warmups());
    text.line("protocol.warmupTime", protocol.warmupTime());
    text.line("protocol.iterations", protocol.iterations());
    text.line("protocol.iterationTime", protocol.iterationTime());
    text.line("protocol.pilot", protocol.pilot());
    text.line("protocol.confirmatory", protocol.confirmatory());
    for (int i = 0; i < options.size(); i++) {
      text.line("options." + i, options.get(i));
    }
    text.line("seed", seed);
    text.line("margin", margin);
    text.line("precision", precision);
    text.line("madeAt", madeAt);
    return text.text();
  }
}
