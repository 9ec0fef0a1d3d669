package dev.remeasure.claims.measure;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of a run's metrics answers the claim: the one the attempt names, else the first whose
 * resource is the claim's, else the primary one, which then measures something else.
 *
 * @param differs whether it measures something else than was claimed
 * @param sentence which it is and why
 */
public record MetricChoice(Metric metric, boolean differs, String sentence) {
  /** Where a person says so, one of these may answer for another. */
  private static final Set<String> TIME = Set.of("time", "throughput", "training-time");

  public static MetricChoice of(@Nullable Claim claim, Attempt attempt, Run run) {
    Metric primary = run.metrics().getFirst();
    String named = attempt.metric();
    if (named != null) {
      return run.metrics().stream()
          .filter(metric -> metric.name().equals(named))
          .findFirst()
          .map(metric -> named(claim, metric))
          .orElseGet(() ->
              new MetricChoice(
                  primary,
                  true,
                  "The attempt names "
                      + named
                      + ", which the run did not measure; "
                      + primary.name()
                      + " is shown instead."));
    }
    if (claim == null) {
      return new MetricChoice(
          primary, false, "The run's primary metric is " + primary.name() + ".");
    }
    return run.metrics().stream()
        .filter(m -> m.resource().equals(claim.resource()))
        .findFirst()
        .map(m ->
            new MetricChoice(
                m,
                false,
                "The claim is about "
                    + claim.resource()
                    + ", which the run measured as "
                    + m.name()
                    + "."))
        .orElseGet(() ->
            new MetricChoice(
                primary,
                true,
                "The claim is about "
                    + claim.resource()
                    + ", which the run did not measure; "
                    + primary.name()
                    + " ("
                    + primary.resource()
                    + ") is shown instead."));
  }

  private static MetricChoice named(@Nullable Claim claim, Metric metric) {
    if (claim == null || sameKind(claim.resource(), metric.resource())) {
      return new MetricChoice(
          metric, false, "The attempt names " + metric.name() + " as what answers the claim.");
    }
    return new MetricChoice(
        metric,
        true,
        "The attempt names "
            + metric.name()
            + ", which is a figure of "
            + metric.resource()
            + ", and the claim is about "
            + claim.resource()
            + ".");
  }

  private static boolean sameKind(String claimed, String measured) {
    return claimed.equals(measured) || (TIME.contains(claimed) && TIME.contains(measured));
  }
}
