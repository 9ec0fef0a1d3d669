package dev.remeasure.runner.plan;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.runner.request.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The metric that is to answer the claim, decided before the first fork, and how the claim is read.
 *
 * @param metric its name; pairs are added until it is known precisely enough
 * @param chosen whether user, component or claim chose it. If not, it is the benchmark's own score,
 *     and the judge chooses the metric that answers.
 * @param reading the claim in words; null if it is not known here, or cannot be tested
 * @param remark what the user must know before anything is measured; null if nothing
 */
public record AnsweringMetric(
    String metric, boolean chosen, @Nullable String reading, @Nullable String remark) {

  /**
   * Decides: the metric that is named, else the first that measures what the claim is about.
   *
   * @param field where the metric was named
   * @param named null if none was
   * @param planned what the run will measure, the benchmark's own score first
   * @param claim null if there is none or it is not known here
   * @throws InvalidValue if what is named will not be measured
   */
  static AnsweringMetric of(
      String field, @Nullable String named, List<Answer> planned, @Nullable Claim claim) {
    ClaimReading claimReading = claim == null ? null : ClaimReader.read(claim);
    String reading = claimReading instanceof Testable testable ? testable.range().words() : null;
    String remark =
        claimReading instanceof NotTestable problem
            ? "the claim cannot be tested: " + problem.reason()
            : null;
    if (named != null) {
      return new AnsweringMetric(measured(field, named, planned), true, reading, remark);
    }
    Optional<Answer> fitting =
        claim == null
            ? Optional.empty()
            : planned.stream()
                .filter(answer -> answer.resource().equals(claim.resource()))
                .filter(answer -> Statistic.answers(claim.statistic(), answer.statistic()))
                .min(Answer.BEST);
    if (fitting.isPresent()) {
      return new AnsweringMetric(fitting.get().metric(), true, reading, remark);
    }
    return new AnsweringMetric(
        planned.getFirst().metric(),
        false,
        reading,
        remark == null && claim != null ? unmeasured(claim, planned) : remark);
  }

  private static String measured(String field, String named, List<Answer> planned) {
    return planned.stream()
        .map(Answer::metric)
        .filter(named::equals)
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(field, named, "must be a metric that is measured: " + names(planned)));
  }

  private static String unmeasured(Claim claim, List<Answer> planned) {
    return "the claim is about "
        + claim.resource()
        + ", which this run does not measure; it measures "
        + names(planned)
        + "; if one of them answers it, name it with "
        + Option.METRIC;
  }

  private static String names(List<Answer> answers) {
    return answers.stream()
        .map(answer ->
            answer.metric().equals(answer.resource())
                ? answer.metric()
                : answer.metric() + " (" + answer.resource() + ")")
        .collect(Collectors.joining(", "));
  }
}
