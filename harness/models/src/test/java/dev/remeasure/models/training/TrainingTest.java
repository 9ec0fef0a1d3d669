package dev.remeasure.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TrainingTest {
  private final Perceptron network = new Perceptron(6, 5, 3);
  private final Examples examples = Examples.of(40, 6, 3, 1);

  @Test
  void theGradientIsThatOfFiniteDifferences() {
    float[] parameters = network.start(new SplittableRandom(2));
    float[] gradient = new float[network.parameters()];
    double loss = network.gradient(parameters, examples, 0, 40, gradient);
    assertThat(loss).isEqualTo(network.loss(parameters, examples), within(1e-9));
    for (int i = 0; i < gradient.length; i++) {
      float[] up = parameters.clone();
      float[] down = parameters.clone();
      up[i] += 0.01f;
      down[i] -= 0.01f;
      double difference =
          (network.loss(up, examples) - network.loss(down, examples)) / ((double) up[i] - down[i]);
      assertThat((double) gradient[i]).as("parameter " + i).isEqualTo(difference, within(2e-4));
    }
  }

  @Test
  void aBatchGoesRoundTheEndOfTheExamples() {
    float[] parameters = network.start(new SplittableRandom(2));
    float[] around = new float[network.parameters()];
    float[] straight = new float[network.parameters()];
    network.gradient(parameters, examples, 35, 40, around);
    network.gradient(parameters, examples, 0, 40, straight);
    assertThat(around).containsExactly(straight, within(1e-6f));
  }

  @Test
  void theFirstStepGoesByTheRateAgainstTheGradientsSignAndDecays() {
    float[] parameters = {1, 1, 1};
    new AdamW(3, 0.1, 0.5).step(parameters, new float[] {3, -0.2f, 0});
    assertThat(parameters).containsExactly(new float[] {0.85f, 1.05f, 0.95f}, within(1e-6f));
  }

  @Test
  void trainingLearnsWhatDecidesTheClasses() {
    Examples seen = Examples.of(2000, 6, 3, 3);
    Examples others = Examples.of(2000, 6, 3, 4);
    Perceptron wide = new Perceptron(6, 16, 3);
    float[] parameters = wide.start(new SplittableRandom(5));
    float[] gradient = new float[wide.parameters()];
    AdamW adam = new AdamW(wide.parameters(), 0.01, 0);
    for (int step = 0; step < 600; step++) {
      wide.gradient(parameters, seen, step * 32, 32, gradient);
      adam.step(parameters, gradient);
    }
    assertThat(wide.loss(parameters, others)).isLessThan(0.6 * Math.log(3));
  }
}
