package dev.remeasure.models.spiking;

import java.util.Arrays;

/**
 * A {@link SpikingNetwork} as plain loops over every neuron in every step, in double precision:
 * what tests and the checks of components hold it to.
 */
public final class PlainSpikingNetwork {
  private final Layers layers;
  private final float[] parameters;
  private final double[][] potentials;
  private double[] inputs = new double[0];
  private long spikes;

  public PlainSpikingNetwork(Layers layers, float[] parameters) {
    this.layers = layers;
    this.parameters = parameters.clone();
    this.potentials = new double[layers.count()][];
  }

  /** Begins with inputs that start at a place. */
  public void start(float[] values, int at) {
    inputs = new double[layers.inputs(0)];
    for (int i = 0; i < inputs.length; i++) {
      inputs[i] = values[at + i];
    }
    for (int layer = 0; layer < layers.count(); layer++) {
      potentials[layer] = new double[layers.outputs(layer)];
      Arrays.fill(potentials[layer], layer == layers.count() - 1 ? 0 : 0.5);
    }
    spikes = 0;
  }

  /** Makes a step in time. */
  public void step() {
    double[] values = inputs;
    int weights = 0;
    for (int layer = 0; layer < layers.count(); layer++) {
      double[] potential = potentials[layer];
      double[] fired = new double[potential.length];
      int biases = weights + values.length * potential.length;
      for (int o = 0; o < potential.length; o++) {
        potential[o] += parameters[biases + o];
        for (int i = 0; i < values.length; i++) {
          potential[o] += values[i] * parameters[weights + i * potential.length + o];
        }
        if (layer < layers.count() - 1 && potential[o] >= 1) {
          potential[o] -= 1;
          fired[o] = 1;
          spikes++;
        }
      }
      weights = biases + potential.length;
      values = fired;
    }
  }

  /** What the output of each class has added up. */
  public double[] output() {
    return potentials[layers.count() - 1].clone();
  }

  /** The class with the highest output, the first of them. */
  public int highest() {
    double[] output = output();
    int highest = 0;
    for (int c = 1; c < output.length; c++) {
      highest = output[c] > output[highest] ? c : highest;
    }
    return highest;
  }

  /** Spikes fired since the start. */
  public long spikes() {
    return spikes;
  }
}
