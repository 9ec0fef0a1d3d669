package dev.remeasure.claims.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DriftTest {
  private static final List<Double> STEADY = List.of(10.0, 10.0, 10.0);
  private static final List<Double> RISING = List.of(9.0, 10.0, 11.0);
  private static final List<Double> FALLING = List.of(11.0, 10.0, 9.0);

  @Test
  void aStraightLineDriftsByItsRiseOverItsMean() {
    assertThat(Drift.of(RISING)).isEqualTo(0.2, within(1e-12));
    assertThat(Drift.of(FALLING)).isEqualTo(-0.2, within(1e-12));
  }

  @Test
  void oneIterationOrEqualOnesDoNotDrift() {
    assertThat(Drift.of(List.of(5.0))).isZero();
    assertThat(Drift.of(STEADY)).isZero();
    assertThat(Drift.of(List.of(-1.0, 1.0))).as("a mean of zero").isZero();
  }

  @Test
  void mostForksAreMoreThanHalfOfThem() {
    assertThat(Drift.inMost(List.of(RISING, FALLING))).isTrue();
    assertThat(Drift.inMost(List.of(STEADY, FALLING))).isFalse();
    assertThat(Drift.inMost(List.of(STEADY, FALLING, RISING))).isTrue();
    assertThat(Drift.inMost(List.of())).isFalse();
  }

  @Test
  void aChangeWithinTheLimitIsNoDrift() {
    assertThat(Drift.beyondLimit(List.of(List.of(99.5, 100.5), List.of(98.0, 102.0))))
        .hasSize(1)
        .first()
        .satisfies(change -> assertThat(change).isEqualTo(0.04, within(1e-12)));
  }
}
