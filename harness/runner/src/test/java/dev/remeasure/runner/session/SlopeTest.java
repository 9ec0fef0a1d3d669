package dev.remeasure.runner.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlopeTest {
  @Test
  void aStraightLineDriftsByItsRiseOverItsMean() {
    assertThat(Slope.of(List.of(9.0, 10.0, 11.0))).isEqualTo(0.2, within(1e-12));
    assertThat(Slope.of(List.of(11.0, 10.0, 9.0))).isEqualTo(-0.2, within(1e-12));
  }

  @Test
  void oneIterationOrEqualOnesDoNotDrift() {
    assertThat(Slope.of(List.of(5.0))).isZero();
    assertThat(Slope.of(List.of(5.0, 5.0, 5.0))).isZero();
  }

  @Test
  void halfTheForksDriftingIsEnoughToWarmUpLonger() {
    Fork steady = fork(List.of(10.0, 10.0, 10.0));
    Fork drifting = fork(List.of(11.0, 10.0, 9.0));
    assertThat(Slope.mostDrift(List.of(steady, drifting), "time")).isTrue();
    assertThat(Slope.mostDrift(List.of(steady, steady, drifting), "time")).isFalse();
    assertThat(Slope.mostDrift(List.of(), "time")).isFalse();
  }

  private static Fork fork(List<Double> values) {
    return new Fork(
        0,
        0,
        Side.BASELINE,
        "",
        null,
        null,
        null,
        List.of(new Series("time", "ms/op", values)),
        Map.of(),
        Map.of(),
        List.of());
  }
}
