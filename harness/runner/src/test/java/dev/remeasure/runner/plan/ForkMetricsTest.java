package dev.remeasure.runner.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Series;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.fork.Quantity;
import dev.remeasure.runner.fork.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForkMetricsTest {
  private static final String BENCHMARK = "lab.Sort.plain";

  @Test
  void throughputIsBetterWhenHigherAndTimeWhenLower() {
    assertThat(Metric.ofScore("thrpt"))
        .isEqualTo(new Metric("throughput", "throughput", "thrpt", Direction.HIGHER));
    for (String mode : List.of("avgt", "sample", "ss")) {
      assertThat(Metric.ofScore(mode)).isEqualTo(new Metric("time", "time", mode, Direction.LOWER));
    }
  }

  @Test
  void aScoreThatIsNotANumberIsNamedByItsIteration() {
    assertThatThrownBy(() ->
            new ForkMetrics(JmhMode.AVERAGE_TIME, List.of())
                .series(
                    BENCHMARK,
                    outcome(new Score(Score.PRIMARY, "ms/op", List.of(1.0, Double.NaN)))))
        .hasMessageContaining("the score of iteration 2 is NaN");
  }

  @Test
  void aDeclaredCounterIsAMetricWithItsUnitAndDirection() throws ForkMetrics.Unusable {
    ForkMetrics metrics =
        new ForkMetrics(
            JmhMode.AVERAGE_TIME,
            List.of(
                new Quantity("recall", "recall", "quality", "share", Direction.HIGHER),
                new Quantity("moved", "moved", "bandwidth", "B/op", Direction.LOWER)));
    assertThat(
            metrics.series(
                BENCHMARK,
                outcome(
                    new Score(Score.PRIMARY, "ms/op", List.of(1.0)),
                    new Score("recall", "#", List.of(0.9)),
                    new Score("moved", "#", List.of(4096.0)))))
        .containsExactly(
            new Series("time", "ms/op", List.of(1.0)),
            new Series("recall", "share", List.of(0.9)),
            new Series("moved", "B/op", List.of(4096.0)));
    assertThat(metrics.all())
        .contains(
            new Metric("recall", "quality", "count", Direction.HIGHER),
            new Metric("moved", "bandwidth", "count", Direction.LOWER));
  }

  @Test
  void allocationIsKnownUnderTheNamesOfOldAndNewJmh() throws ForkMetrics.Unusable {
    for (String label : List.of("gc.alloc.rate.norm", "·gc.alloc.rate.norm")) {
      ForkMetrics metrics = new ForkMetrics(JmhMode.AVERAGE_TIME, List.of());
      metrics.series(
          BENCHMARK,
          outcome(
              new Score(Score.PRIMARY, "ms/op", List.of(1.0)),
              new Score(label, "B/op", List.of(24.0))));
      assertThat(metrics.all())
          .contains(
              new Metric(
                  "allocation",
                  "allocation",
                  Statistic.MEAN,
                  "count",
                  Provenance.TIMED,
                  Direction.LOWER,
                  1.0));
    }
  }

  @Test
  void whatIsHeldIsMemoryAndWhatIsAllocatedIsNot() {
    assertThat(ForkMetrics.planned(JmhMode.AVERAGE_TIME, List.of(), Set.of(Meter.HEAP)))
        .filteredOn(metric -> metric.resource().equals("memory"))
        .extracting(Metric::name)
        .containsExactly("peak heap", "live heap");
  }

  @Test
  void anUndeclaredCounterIsAFactOfTheForkAndNotAMetric() throws ForkMetrics.Unusable {
    ForkMetrics metrics = new ForkMetrics(JmhMode.AVERAGE_TIME, List.of());
    Outcome outcome =
        outcome(
            new Score(Score.PRIMARY, "ms/op", List.of(1.0)),
            new Score("·hits", "#", List.of(3.0, 5.0)));
    assertThat(metrics.series(BENCHMARK, outcome)).hasSize(1);
    assertThat(metrics.facts(BENCHMARK, outcome)).containsExactly(Map.entry("jmh.hits", 4.0));
  }

  @Test
  void aUnitThatJmhItselfGaveIsKept() throws ForkMetrics.Unusable {
    ForkMetrics metrics =
        new ForkMetrics(
            JmhMode.AVERAGE_TIME,
            List.of(new Quantity("hits", "hits", "hits", "hits/op", Direction.LOWER)));
    assertThat(
            metrics.series(
                BENCHMARK,
                outcome(
                    new Score(Score.PRIMARY, "us/op", List.of(1.0)),
                    new Score("hits", "us/op", List.of(0.5)))))
        .contains(new Series("hits", "us/op", List.of(0.5)));
  }

  @Test
  void percentilesOfSampledTimeAreTimes() throws ForkMetrics.Unusable {
    ForkMetrics metrics = new ForkMetrics(JmhMode.SAMPLE_TIME, List.of());
    metrics.series(
        BENCHMARK,
        outcome(
            new Score(Score.PRIMARY, "us/op", List.of(1.0)),
            new Score("p0.999", "us/op", List.of(9.0))));
    assertThat(metrics.all())
        .contains(
            new Metric(
                "time p99.9", "time", "p99.9", "sample", Provenance.TIMED, Direction.LOWER, null));
  }

  private static Outcome outcome(Score... scores) {
    return new Outcome(null, List.of(scores), Map.of(), Map.of(), List.of());
  }
}
