package dev.remeasure.models.spiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.models.training.AdamW;
import dev.remeasure.models.training.Examples;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpikingTest {
  private static final Layers DEEP = new Layers(List.of(6, 9, 7, 3));
  private final Examples examples = Examples.of(40, 6, 3, 1);

  @Test
  void theGradientIsThatOfFiniteDifferences() {
    ClippedNetwork network = new ClippedNetwork(DEEP, 0);
    float[] parameters = network.start(new SplittableRandom(2));
    float[] gradient = new float[parameters.length];
    float[] unused = new float[parameters.length];
    network.gradient(parameters, examples, 0, 40, gradient);
    for (int i = 0; i < gradient.length; i++) {
      float[] up = parameters.clone();
      float[] down = parameters.clone();
      up[i] += 0.001f;
      down[i] -= 0.001f;
      double rise =
          network.gradient(up, examples, 0, 40, unused)
              - network.gradient(down, examples, 0, 40, unused);
      assertThat((double) gradient[i])
          .as("parameter " + i)
          .isEqualTo(rise / ((double) up[i] - down[i]), within(2e-3));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7})
  void afterAsManyStepsAsLevelsOneHiddenLayerGivesTheSameScores(int levels) {
    Layers layers = new Layers(List.of(6, 20, 3));
    ClippedNetwork network = new ClippedNetwork(layers, levels);
    float[] parameters = network.start(new SplittableRandom(3));
    SpikingNetwork spiking = new SpikingNetwork(layers, parameters);
    float[] scores = new float[3];
    for (int example = 0; example < 40; example++) {
      spiking.start(examples.inputs(), 6 * example);
      for (int step = 0; step < levels; step++) {
        spiking.step();
      }
      spiking.scores(scores);
      assertThat(scores)
          .containsExactly(
              network.scores(parameters, examples.inputs(), 6 * example), within(1e-5f));
    }
  }

  @Test
  void aStepIsThatOfPlainLoops() {
    float[] parameters = new ClippedNetwork(DEEP, 4).start(new SplittableRandom(4));
    SpikingNetwork network = new SpikingNetwork(DEEP, parameters);
    PlainSpikingNetwork plain = new PlainSpikingNetwork(DEEP, parameters);
    float[] scores = new float[3];
    for (int example = 0; example < 40; example++) {
      network.start(examples.inputs(), 6 * example);
      plain.start(examples.inputs(), 6 * example);
      for (int step = 1; step <= 5; step++) {
        network.step();
        plain.step();
        network.scores(scores);
        for (int c = 0; c < 3; c++) {
          assertThat((double) scores[c]).isEqualTo(plain.output()[c] / step, within(1e-5));
        }
        assertThat(network.spikes()).isEqualTo(plain.spikes());
        assertThat(network.highest()).isEqualTo(plain.highest());
      }
    }
  }

  @Test
  void neuronsFireAtTheRateOfTheirClippedInput() {
    Layers layers = new Layers(List.of(1, 3, 1));
    // Three neurons with inputs of 0.3, 2 and -1; the output counts them by 1, 100 and 10000.
    float[] parameters = {0.3f, 2, -1, 0, 0, 0, 1, 100, 10_000, 0};
    SpikingNetwork network = new SpikingNetwork(layers, parameters);
    network.start(new float[] {1}, 0);
    for (int step = 0; step < 10; step++) {
      network.step();
    }
    float[] scores = new float[1];
    network.scores(scores);
    assertThat(10 * scores[0]).isEqualTo(3 + 10 * 100, within(1e-3f));
    assertThat(network.spikes()).isEqualTo(13);
    assertThat(network.steps()).isEqualTo(10);
    network.start(new float[] {1}, 0);
    assertThat(network.spikes()).isZero();
  }

  @Test
  void trainingWithRoundedActivationsLearns() {
    Examples seen = Examples.of(2000, 6, 3, 3);
    ClippedNetwork network = new ClippedNetwork(new Layers(List.of(6, 24, 24, 3)), 4);
    float[] parameters = network.start(new SplittableRandom(5));
    float[] gradient = new float[parameters.length];
    AdamW adam = new AdamW(parameters.length, 0.01, 0);
    for (int step = 0; step < 600; step++) {
      network.gradient(parameters, seen, step * 32, 32, gradient);
      adam.step(parameters, gradient);
    }
    double loss = network.gradient(parameters, Examples.of(1000, 6, 3, 4), 0, 1000, gradient);
    assertThat(loss).isLessThan(0.75 * Math.log(3));
  }

  @Test
  void aNetworkNeedsAHiddenLayer() {
    assertThatThrownBy(() -> new Layers(List.of(2, 3)))
        .hasMessageContaining("must have a hidden layer");
  }
}
