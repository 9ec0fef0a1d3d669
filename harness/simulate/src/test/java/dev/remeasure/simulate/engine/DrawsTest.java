package dev.remeasure.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DrawsTest {
  @Test
  void normalDrawsHaveTheMeanAndDeviationAskedFor() {
    Draws draws = Draws.of(64);
    double[] drawn = DoubleStream.generate(() -> draws.normal(2600, 780)).limit(100_000).toArray();
    double mean = DoubleStream.of(drawn).average().orElseThrow();
    double square =
        DoubleStream.of(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
    assertThat(mean).isEqualTo(2600, within(10.0));
    assertThat(Math.sqrt(square)).isEqualTo(780, within(10.0));
  }
}
