package dev.remeasure.models.spiking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.models.training.Examples;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurrogateTrainingTest {
  private static final Layers LAYERS = new Layers(List.of(6, 9, 7, 3));
  private final Examples examples = Examples.of(40, 6, 3, 1);
  private final float[] parameters = new ClippedNetwork(LAYERS, 0).start(new SplittableRandom(2));

  @Test
  void theScoresAreThoseOfTheSpikingNetwork() {
    SpikingNetwork network = new SpikingNetwork(LAYERS, parameters);
    SurrogateTraining training = new SurrogateTraining(LAYERS, 4);
    float[] scores = new float[3];
    for (int example = 0; example < 40; example++) {
      network.start(examples.inputs(), 6 * example);
      for (int step = 0; step < 4; step++) {
        network.step();
      }
      network.scores(scores);
      assertThat(training.scores(parameters, examples.inputs(), 6 * example))
          .containsExactly(scores, within(1e-5f));
    }
  }

  @Test
  void theGradientIsThatOfFiniteDifferencesWhereFiringIsSmooth() {
    SurrogateTraining training = new SurrogateTraining(LAYERS, 3, new Smooth());
    float[] gradient = new float[parameters.length];
    float[] unused = new float[parameters.length];
    training.gradient(parameters, examples, 0, 40, gradient);
    for (int i = 0; i < gradient.length; i++) {
      float[] up = parameters.clone();
      float[] down = parameters.clone();
      up[i] += 0.001f;
      down[i] -= 0.001f;
      double rise =
          training.gradient(up, examples, 0, 40, unused)
              - training.gradient(down, examples, 0, 40, unused);
      assertThat((double) gradient[i])
          .as("parameter " + i)
          .isEqualTo(rise / ((double) up[i] - down[i]), within(1e-3));
    }
  }

  /** The integral of the spike's triangular slope. */
  private static final class Smooth implements Firing {
    @Override
    public float output(float potential) {
      float x = Math.min(2, Math.max(0, potential));
      return x < 1 ? x * x / 2 : 1 - (2 - x) * (2 - x) / 2;
    }

    @Override
    public float slope(float potential) {
      return SPIKE.slope(potential);
    }
  }
}
