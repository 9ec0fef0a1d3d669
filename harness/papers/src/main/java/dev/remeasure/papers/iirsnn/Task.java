package dev.remeasure.papers.iirsnn;

import dev.remeasure.models.spiking.ClippedNetwork;
import dev.remeasure.models.spiking.Layers;
import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.spiking.SurrogateTraining;
import dev.remeasure.models.training.AdamW;
import dev.remeasure.models.training.Examples;
import java.util.List;
import java.util.SplittableRandom;

/** Networks trained with five steps in time and then with four, three, two and one. */
final class Task {
  /** Steps in time that training starts with. */
  static final int FIRST = 5;

  static final int CLASSES = 10;
  private static final int WIDTH = 32;
  private static final Layers LAYERS = new Layers(List.of(WIDTH, 32, 32, CLASSES));
  private static final int BATCH = 32;
  private static final int START = 800;
  private static final int EACH = 200;
  private static final double RATE = 0.005;

  private final Examples seen;
  private final Examples test;
  private final float[][] trained = new float[FIRST + 1][];

  Task(int seed) {
    seen = Examples.of(8000, WIDTH, CLASSES, 100L * seed + 1);
    test = Examples.of(8000, WIDTH, CLASSES, 100L * seed + 3);
    float[] parameters = new ClippedNetwork(LAYERS, 0).start(new SplittableRandom(seed));
    for (int steps = FIRST; steps >= 1; steps--) {
      train(parameters, steps, steps == FIRST ? START : EACH);
      trained[steps] = parameters.clone();
    }
  }

  private void train(float[] parameters, int steps, int updates) {
    SurrogateTraining training = new SurrogateTraining(LAYERS, steps);
    AdamW adam = new AdamW(parameters.length, RATE, 0);
    float[] gradient = new float[parameters.length];
    for (int update = 0; update < updates; update++) {
      training.gradient(parameters, seen, update * BATCH, BATCH, gradient);
      adam.step(parameters, gradient);
    }
  }

  Layers layers() {
    return LAYERS;
  }

  Examples test() {
    return test;
  }

  /** Parameters trained with so many steps in time, with the first five at the most. */
  float[] parameters(int steps) {
    return trained[Math.min(steps, FIRST)];
  }

  /** The network that is run with so many steps. */
  Inference network(int steps) {
    return new Inference(new SpikingNetwork(LAYERS, parameters(steps)), steps);
  }

  /** Percentage of the test examples that are answered wrongly. */
  double wrong(Answering network) {
    int wrong = 0;
    for (int example = 0; example < test.count(); example++) {
      wrong += network.answer(test, example) == test.classes()[example] ? 0 : 1;
    }
    return 100.0 * wrong / test.count();
  }
}
