package dev.remeasure.papers.streamingdiloco;

import dev.remeasure.models.training.AdamW;
import dev.remeasure.models.training.Examples;
import dev.remeasure.models.training.Perceptron;
import java.util.SplittableRandom;

/** What is to be learnt, alike for all ways to train. */
final class Task {
  private static final int WIDTH = 32;
  private static final int HIDDEN = 64;
  private static final int CLASSES = 10;
  private static final int SEEN = 8192;
  private static final int HELD_OUT = 2048;
  private static final int BATCH = 8;
  private static final double RATE = 0.003;
  private static final double DECAY = 0.01;

  private final Perceptron network = new Perceptron(WIDTH, HIDDEN, CLASSES);
  private final Examples seen;
  private final Examples heldOut;
  private final float[] start;

  Task(long seed) {
    seen = Examples.of(SEEN, WIDTH, CLASSES, seed);
    heldOut = Examples.of(HELD_OUT, WIDTH, CLASSES, seed + 1);
    start = network.start(new SplittableRandom(seed));
  }

  int parameters() {
    return network.parameters();
  }

  /** Parameters to start from, alike for every worker. */
  float[] start() {
    return start.clone();
  }

  AdamW optimiser() {
    return new AdamW(parameters(), RATE, DECAY);
  }

  /** The gradient of one worker's batch in a step; each worker has its own part of the examples. */
  float[] gradient(float[] parameters, int worker, int workers, int step) {
    float[] gradient = new float[parameters()];
    int from = worker * (SEEN / workers) + step * BATCH % (SEEN / workers);
    network.gradient(parameters, seen, from, BATCH, gradient);
    return gradient;
  }

  /** Mean cross-entropy on examples that no worker has. */
  double loss(float[] parameters) {
    return network.loss(parameters, heldOut);
  }
}
