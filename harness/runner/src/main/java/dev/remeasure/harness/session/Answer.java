package dev.remeasure.harness.session;

import dev.remeasure.InvalidValue;
import dev.remeasure.paper.Claim;
import dev.remeasure.reading.ClaimReader;
import dev.remeasure.reading.ClaimReading;
import dev.remeasure.reading.ClaimReading.NotTestable;
import dev.remeasure.reading.ClaimReading.Testable;
import dev.remeasure.run.Metric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which metric is to answer the claim, decided before the first fork, and how the claim is read.
 *
 * @param metric name; the run goes on until it is known precisely enough
 * @param chosen whether user, component or claim chose it. If not, it is the benchmark's own score,
 *     and which metric answers is left to the judge.
 * @param reading the claim in words; null if it is not known here, or cannot be tested
 * @param remark what to know before anything is measured; null if nothing
 */
record Answer(String metric, boolean chosen, @Nullable String reading, @Nullable String remark) {

  /**
   * Decides: what is named, else the first metric that is a figure of what the claim is about.
   *
   * @param field where the metric was named
   * @param named null if none was
   * @param planned what the run will measure, the benchmark's own score first
   * @param claim null if there is none or it cannot be had
   * @throws InvalidValue if what is named will not be measured
   */
  static Answer of(
      String field, @Nullable String named, List<Metric> planned, @Nullable Claim claim) {
    ClaimReading claimReading = claim == null ? null : ClaimReader.read(claim);
    String reading = claimReading instanceof Testable testable ? testable.range().words() : null;
    String remark =
        claimReading instanceof NotTestable none
            ? "the claim cannot be tested: " + none.reason()
            : null;
    if (named != null) {
      return new Answer(measured(field, named, planned), true, reading, remark);
    }
    Optional<Metric> fitting =
        planned.stream()
            .filter(metric -> claim != null && metric.resource().equals(claim.resource()))
            .findFirst();
    if (fitting.isPresent()) {
      return new Answer(fitting.get().name(), true, reading, remark);
    }
    return new Answer(
        planned.getFirst().name(),
        false,
        reading,
        remark == null && claim != null ? unmeasured(claim, planned) : remark);
  }

  private static String measured(String field, String named, List<Metric> planned) {
    return planned.stream()
        .map(Metric::name)
        .filter(named::equals)
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(field, named, "must be one that is measured: " + names(planned)));
  }

  private static String unmeasured(Claim claim, List<Metric> planned) {
    return "the claim is about "
        + claim.resource()
        + ", which is not among what is measured: "
        + names(planned)
        + "; if one of them answers it, name it with --metric";
  }

  private static String names(List<Metric> metrics) {
    return metrics.stream()
        .map(metric ->
            metric.name().equals(metric.resource())
                ? metric.name()
                : metric.name() + " (" + metric.resource() + ")")
        .collect(Collectors.joining(", "));
  }
}
