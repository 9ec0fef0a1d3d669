package dev.remeasure.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.fork.Quantity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringMetricTest {
  private static final List<Quantity> COUNTERS =
      List.of(
          new Quantity("calls", "calls", "model-calls", "calls/op", Direction.LOWER),
          new Quantity("later", "later", "model-calls", "calls/op", Direction.LOWER));
  private static final List<Answer> PLANNED =
      ForkMetrics.planned(JmhMode.AVERAGE_TIME, COUNTERS, EnumSet.allOf(Meter.class)).stream()
          .map(m -> new Answer(m.name(), m.resource(), m.statistic(), Grade.CLOSE, null))
          .toList();

  @ParameterizedTest
  @CsvSource({
    "time, time",
    "model-calls, calls",
    "allocation, allocation",
    "memory, peak heap",
    "energy, energy"
  })
  void theFirstMetricThatMeasuresWhatIsClaimedAnswers(String resource, String metric) {
    assertThat(answer(null, claim(resource, "DDIM")))
        .isEqualTo(new AnsweringMetric(metric, true, "more than 2.2x", null));
  }

  @Test
  void whatIsNamedWins() {
    assertThat(answer("time", claim("model-calls", "DDIM")).metric()).isEqualTo("time");
    assertThat(answer("later", null)).isEqualTo(new AnsweringMetric("later", true, null, null));
  }

  @Test
  void whatIsNamedMustBeMeasured() {
    assertThatThrownBy(() -> answer("tiem", null))
        .hasMessage(
            "--metric must be a metric that is measured: time, calls (model-calls), later (model-calls),"
                + " allocation, peak heap (memory), live heap (memory), energy,"
                + " but is tiem");
  }

  @Test
  void withoutAClaimNothingIsChosen() {
    assertThat(answer(null, null)).isEqualTo(new AnsweringMetric("time", false, null, null));
  }

  @Test
  void aClaimAboutWhatIsNotMeasuredIsSaidBeforehand() {
    AnsweringMetric answer = answer(null, claim("bandwidth", "DDIM"));
    assertThat(answer.chosen()).isFalse();
    assertThat(answer.remark())
        .startsWith(
            "the claim is about bandwidth, which this run does not measure; it measures time, ");
  }

  @Test
  void aClaimThatCannotBeTestedIsSaidBeforehand() {
    AnsweringMetric answer = answer(null, claim("time", null));
    assertThat(answer.reading()).isNull();
    assertThat(answer.remark()).startsWith("the claim cannot be tested: The claim names no base");
  }

  @Test
  void percentilesCanAnswerWhereTimeIsSampled() {
    assertThat(ForkMetrics.planned(JmhMode.SAMPLE_TIME, List.of(), Set.of()))
        .extracting(Metric::name)
        .containsExactly(
            "time", "time p50", "time p90", "time p95", "time p99", "time p99.9", "allocation");
  }

  @Test
  void twoCountersCannotHaveOneName() {
    assertThatThrownBy(() ->
            ForkMetrics.planned(
                JmhMode.AVERAGE_TIME,
                List.of(new Quantity("time", "time", "steps", "steps", Direction.LOWER)),
                Set.of()))
        .hasMessage("metric must be the name of one counter only, but is time");
  }

  private static AnsweringMetric answer(@Nullable String named, @Nullable Claim claim) {
    return AnsweringMetric.of("--metric", named, PLANNED, claim);
  }

  private static Claim claim(String resource, @Nullable String baseline) {
    return ClaimFixture.claim()
        .about(resource, resource, Direction.LOWER)
        .against(baseline)
        .ratio(Qualifier.MORE_THAN, "2.2");
  }
}
