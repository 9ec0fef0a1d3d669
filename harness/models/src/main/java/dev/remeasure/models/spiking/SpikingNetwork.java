package dev.remeasure.models.spiking;

import dev.remeasure.kernels.element.Runs;
import java.util.Arrays;

/**
 * Integrate-and-fire neurons with the parameters of a {@link ClippedNetwork}: each fires when its
 * potential, which starts at a half, reaches 1, and keeps what is above. The first layer receives
 * the inputs themselves in every step, the output adds up what it receives.
 */
public final class SpikingNetwork {
  private static final float THRESHOLD = 1;

  private final Layers layers;
  private final float[] parameters;
  private final int[] weights;
  private final int[] biases;
  private final float[] current;
  private final float[][] potentials;
  private final int[][] fired;
  private int steps;
  private long spikes;

  public SpikingNetwork(Layers layers, float[] parameters) {
    this.layers = layers;
    this.parameters = parameters.clone();
    int count = layers.count();
    this.weights = new int[count];
    this.biases = new int[count];
    Arrays.setAll(weights, layers::weights);
    Arrays.setAll(biases, layers::biases);
    this.current = new float[layers.outputs(0)];
    this.potentials = new float[count][];
    this.fired = new int[count][];
    for (int layer = 0; layer < count; layer++) {
      potentials[layer] = new float[layers.outputs(layer)];
      fired[layer] = new int[layers.outputs(layer)];
    }
  }

  /** Begins with inputs that start at a place. */
  public void start(float[] inputs, int at) {
    int outputs = layers.outputs(0);
    System.arraycopy(parameters, biases[0], current, 0, outputs);
    for (int i = 0; i < layers.inputs(0); i++) {
      Runs.add(inputs[at + i], parameters, weights[0] + i * outputs, current, 0, outputs);
    }
    for (float[] potential : potentials) {
      Arrays.fill(potential, THRESHOLD / 2);
    }
    Arrays.fill(potentials[layers.count() - 1], 0);
    steps = 0;
    spikes = 0;
  }

  /** Makes a step in time. */
  public void step() {
    Runs.add(1, current, 0, potentials[0], 0, current.length);
    int last = layers.count() - 1;
    for (int layer = 0; layer < last; layer++) {
      int count = fire(potentials[layer], fired[layer]);
      spikes += count;
      float[] next = potentials[layer + 1];
      Runs.add(1, parameters, biases[layer + 1], next, 0, next.length);
      for (int i = 0; i < count; i++) {
        int row = weights[layer + 1] + fired[layer][i] * next.length;
        Runs.add(1, parameters, row, next, 0, next.length);
      }
    }
    steps++;
  }

  /** Writes the classes' scores, the mean over the steps made. */
  public void scores(float[] scores) {
    float[] output = potentials[layers.count() - 1];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = output[i] / steps;
    }
  }

  /** The class with the highest score, the first of them. */
  public int highest() {
    float[] output = potentials[layers.count() - 1];
    int highest = 0;
    for (int c = 1; c < output.length; c++) {
      highest = output[c] > output[highest] ? c : highest;
    }
    return highest;
  }

  /** Steps made since the start. */
  public int steps() {
    return steps;
  }

  /** Spikes fired since the start. */
  public long spikes() {
    return spikes;
  }

  /** Fires what is to fire; returns how many, and their numbers in {@code fired}. */
  private static int fire(float[] potential, int[] fired) {
    int count = 0;
    for (int i = 0; i < potential.length; i++) {
      if (potential[i] >= THRESHOLD) {
        potential[i] -= THRESHOLD;
        fired[count] = i;
        count++;
      }
    }
    return count;
  }
}
