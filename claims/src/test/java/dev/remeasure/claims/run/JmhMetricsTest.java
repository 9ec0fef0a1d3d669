package dev.remeasure.claims.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim.Direction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JmhMetricsTest {
  @ParameterizedTest
  @CsvSource({
    "gc.alloc.rate.norm, B/op, allocation, allocation, count, LOWER",
    "heap.peak, B, peak heap, memory, count, LOWER",
    "energy.package, J/op, energy, energy, count, LOWER",
    "p0.50, us/op, time p50, time, sample, LOWER",
    "p0.999, us/op, time p99.9, time, sample, LOWER",
    "p0.00, us/op, time p0, time, sample, LOWER",
    "p1.00, us/op, time p100, time, sample, LOWER",
    "gc.alloc.rate, MB/sec, gc.alloc.rate, gc, count, LOWER",
    "gc.churn.G1_Eden_Space, MB/sec, gc.churn.G1_Eden_Space, gc, count, LOWER",
    "gc.count, counts, gc.count, gc, count, LOWER",
    "read, us/op, read, time, sample, LOWER",
    "read, ops/us, read, throughput, sample, HIGHER",
    "IPC, insns/clk, IPC, IPC, count, HIGHER",
    "rows, rows/s, rows, rows, count, HIGHER",
    "steps, #, steps, steps, count, LOWER"
  })
  void everyScoreIsAFigureOfSomethingAndHasADirection(
      String label, String unit, String name, String resource, String mode, Direction better) {
    assertThat(JmhMetrics.of(label, unit, "sample"))
        .isEqualTo(new Metric(name, resource, mode, better));
  }

  @Test
  void onlyScoresOfOneMeaningAreKnownWithoutTheirUnit() {
    assertThat(JmhMetrics.known("p0.99", "sample"))
        .hasValue(new Metric("time p99", "time", "sample", Direction.LOWER));
    assertThat(JmhMetrics.known("heap.live", "avgt")).hasValue(JmhScore.LIVE_HEAP.metric());
    assertThat(JmhMetrics.known("gc.count", "avgt")).isEmpty();
    assertThat(JmhMetrics.known("steps", "avgt")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "gc.count, gc.count",
    "·gc.count, gc.count",
    "plain·p0.50, p0.50",
    "other·x, other·x"
  })
  void olderVersionsOfJmhMarkTheirOwnLabels(String label, String plain) {
    assertThat(JmhMetrics.plain(label, "lab.Sort.plain")).isEqualTo(plain);
  }

  @Test
  void aModeIsFoundByJmhsShortName() {
    assertThat(JmhMode.of("ss")).hasValue(JmhMode.SINGLE_SHOT);
    assertThat(JmhMode.of("all")).isEmpty();
  }

  @Test
  void everyKeyOfAFactIsUsedOnce() {
    List<String> keys = Arrays.stream(FactKey.values()).map(FactKey::key).toList();
    assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[a-zA-Z0-9.]+"));
  }
}
