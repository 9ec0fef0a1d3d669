package dev.remeasure.claims.measure;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * One answer of an attempt beside the claim it is to answer.
 *
 * @param mismatch why it does not answer the claim, as a sentence; null if it does
 */
public record MatchedAnswer(Answer answer, Metric metric, @Nullable String mismatch) {

  public static MatchedAnswer of(@Nullable Claim claim, Answer answer, Metric metric) {
    return new MatchedAnswer(
        answer, metric, claim == null ? null : mismatch(claim, answer, metric));
  }

  public boolean matches() {
    return mismatch == null;
  }

  /** What the answer is, as a sentence. */
  public String sentence() {
    if (mismatch != null) {
      return mismatch;
    }
    String said =
        "The metric "
            + metric.name()
            + " answers for "
            + measured(answer.statistic(), answer.resource());
    if (same(answer, metric)) {
      return said + ".";
    }
    return said
        + "; the attempt asserts so, as the metric itself measures "
        + measured(metric.statistic(), metric.resource())
        + (answer.reason() == null ? "." : ": " + answer.reason());
  }

  private static @Nullable String mismatch(Claim claim, Answer answer, Metric metric) {
    if (metric.provenance() == Provenance.SET) {
      return "The benchmark sets " + metric.name() + " itself, so the metric can show nothing.";
    }
    if (!claim.resource().equals(answer.resource())) {
      return "The claim is about "
          + claim.resource()
          + ", and "
          + metric.name()
          + " answers for "
          + answer.resource()
          + ".";
    }
    if (!Statistic.answers(claim.statistic(), answer.statistic())) {
      return "The claim is about "
          + measured(claim.statistic(), claim.resource())
          + ", and "
          + metric.name()
          + " answers for "
          + measured(answer.statistic(), answer.resource())
          + ".";
    }
    return answer.reason() == null && !measures(answer, metric)
        ? "The attempt takes "
            + metric.name()
            + ", which measures "
            + measured(metric.statistic(), metric.resource())
            + ", for "
            + measured(answer.statistic(), answer.resource())
            + " and gives no reason."
        : null;
  }

  /** Whether it needs no assertion; figures of time answer for one another. */
  private static boolean measures(Answer answer, Metric metric) {
    boolean ofResource =
        answer.resource().equals(metric.resource())
            || Resource.bothOfTime(answer.resource(), metric.resource());
    return ofResource && Statistic.answers(answer.statistic(), metric.statistic());
  }

  private static boolean same(Answer answer, Metric metric) {
    return answer.resource().equals(metric.resource())
        && (answer.statistic() == null || answer.statistic().equals(metric.statistic()));
  }

  private static String measured(@Nullable String statistic, String resource) {
    return statistic == null ? resource : statistic + " " + resource;
  }
}
