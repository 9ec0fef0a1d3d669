package dev.remeasure.attempt;

import dev.remeasure.Check;
import dev.remeasure.Digest;
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
    Check.present("plan.madeAt", madeAt);
  }

  /** SHA-256, in hexadecimal, over every field in the order of declaration. */
  public String hash() {
    return Digest.sha256(toString());
  }
}
