package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.models.spiking.ClippedNetwork;
import dev.remeasure.models.spiking.Layers;
import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.AdamW;
import dev.remeasure.models.training.Examples;
import java.util.List;
import java.util.SplittableRandom;

/** A trained network, examples that set the threshold, and others that none was set by. */
final class Task {
  /** Above 0 of an activation in training. */
  static final int LEVELS = 4;

  static final int CLASSES = 10;
  private static final int WIDTH = 32;
  private static final Layers LAYERS = new Layers(List.of(WIDTH, 32, 32, CLASSES));
  private static final int STEPS = 1500;
  private static final int BATCH = 32;
  private static final double RATE = 0.01;

  private final float[] parameters;
  private final Examples validation;
  private final Examples test;

  Task(int seed) {
    Examples seen = Examples.of(8000, WIDTH, CLASSES, 100L * seed + 1);
    validation = Examples.of(4000, WIDTH, CLASSES, 100L * seed + 2);
    test = Examples.of(8000, WIDTH, CLASSES, 100L * seed + 3);
    ClippedNetwork network = new ClippedNetwork(LAYERS, LEVELS);
    parameters = network.start(new SplittableRandom(seed));
    float[] gradient = new float[parameters.length];
    for (int half = 0; half < 2; half++) {
      AdamW adam = new AdamW(parameters.length, half == 0 ? RATE : RATE / 10, 0);
      for (int step = 0; step < STEPS / 2; step++) {
        int from = (half * STEPS / 2 + step) * BATCH;
        network.gradient(parameters, seen, from, BATCH, gradient);
        adam.step(parameters, gradient);
      }
    }
  }

  SpikingNetwork network() {
    return new SpikingNetwork(LAYERS, parameters);
  }

  Layers layers() {
    return LAYERS;
  }

  float[] parameters() {
    return parameters;
  }

  Examples validation() {
    return validation;
  }

  Examples test() {
    return test;
  }
}
