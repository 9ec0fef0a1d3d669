package dev.remeasure.models.spiking;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.element.Runs;
import dev.remeasure.models.training.Examples;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Gradients of a {@link SpikingNetwork} through its steps in time, with a slope in place of the
 * spike's.
 */
public final class SurrogateTraining {
  private final Layers layers;
  private final int steps;
  private final Firing firing;
  private final int[] weights;
  private final int[] biases;
  private final float[] current;
  private final float[][] potentials;
  private final float[][] carried;
  private final float[][] errors;
  private final float[] output;
  // By step and hidden layer.
  private final float[][][] before;
  private final float[][][] fired;

  /** Training of so many steps in time. */
  public SurrogateTraining(Layers layers, int steps) {
    this(layers, steps, Firing.SPIKE);
  }

  SurrogateTraining(Layers layers, int steps, Firing firing) {
    Check.that(steps >= 1, "steps", steps, "must be at least 1");
    this.layers = layers;
    this.steps = steps;
    this.firing = firing;
    int hidden = layers.count() - 1;
    this.weights = new int[layers.count()];
    this.biases = new int[layers.count()];
    Arrays.setAll(weights, layers::weights);
    Arrays.setAll(biases, layers::biases);
    this.current = new float[layers.outputs(0)];
    this.output = new float[layers.classes()];
    this.potentials = rows(hidden);
    this.carried = rows(hidden);
    this.errors = rows(hidden);
    this.before = new float[steps][][];
    this.fired = new float[steps][][];
    for (int step = 0; step < steps; step++) {
      before[step] = rows(hidden);
      fired[step] = rows(hidden);
    }
  }

  private float[][] rows(int hidden) {
    float[][] rows = new float[hidden][];
    Arrays.setAll(rows, layer -> new float[layers.outputs(layer)]);
    return rows;
  }

  /** Scores of the classes after all steps, the mean over them; the array is used again. */
  public float[] scores(float[] parameters, float[] inputs, int at) {
    spread(parameters, 0, inputs, at, current, true);
    Arrays.fill(output, 0);
    for (float[] potential : potentials) {
      Arrays.fill(potential, 0.5f);
    }
    int last = layers.count() - 1;
    for (int step = 0; step < steps; step++) {
      Runs.add(1, current, 0, potentials[0], 0, current.length);
      for (int layer = 0; layer < last; layer++) {
        float[] potential = potentials[layer];
        for (int i = 0; i < potential.length; i++) {
          before[step][layer][i] = potential[i];
          fired[step][layer][i] = firing.output(potential[i]);
          potential[i] -= fired[step][layer][i];
        }
        float[] next = layer + 1 == last ? output : potentials[layer + 1];
        spread(parameters, layer + 1, fired[step][layer], 0, next, false);
      }
    }
    Runs.scale(output, 0, output.length, 1f / steps);
    return output;
  }

  /** Adds what a layer makes of inputs, or puts it in place of what is there. */
  private void spread(
      float[] parameters, int layer, float[] inputs, int at, float[] into, boolean replace) {
    int outputs = layers.outputs(layer);
    if (replace) {
      Arrays.fill(into, 0);
    }
    Runs.add(1, parameters, biases[layer], into, 0, outputs);
    for (int i = 0; i < layers.inputs(layer); i++) {
      if (inputs[at + i] != 0) {
        Runs.add(inputs[at + i], parameters, weights[layer] + i * outputs, into, 0, outputs);
      }
    }
  }

  /**
   * Mean cross-entropy of a batch, in nats, and its gradient.
   *
   * @param from its first example; the batch goes round the end
   * @param gradient is overwritten
   */
  public double gradient(
      float[] parameters, Examples examples, int from, int batch, float[] gradient) {
    Arrays.fill(gradient, 0);
    double loss = 0;
    for (int i = 0; i < batch; i++) {
      int example = (from + i) % examples.count();
      int at = example * examples.width();
      float[] error = scores(parameters, examples.inputs(), at);
      Sums.softmax(error);
      int right = examples.classes()[example];
      loss -= Math.log(error[right]);
      error[right] -= 1;
      Runs.scale(error, 0, error.length, 1f / batch / steps);
      backward(parameters, examples.inputs(), at, gradient);
    }
    return loss / batch;
  }

  private void backward(float[] parameters, float[] inputs, int at, float[] gradient) {
    for (float[] row : carried) {
      Arrays.fill(row, 0);
    }
    int last = layers.count() - 1;
    for (int step = steps - 1; step >= 0; step--) {
      collect(parameters, last, fired[step][last - 1], 0, output, errors[last - 1], gradient);
      for (int layer = last - 1; layer >= 0; layer--) {
        float[] error = errors[layer];
        for (int i = 0; i < error.length; i++) {
          // What is left after firing goes into the next step.
          float slope = firing.slope(before[step][layer][i]);
          carried[layer][i] += (error[i] - carried[layer][i]) * slope;
        }
        if (layer > 0) {
          collect(
              parameters,
              layer,
              fired[step][layer - 1],
              0,
              carried[layer],
              errors[layer - 1],
              gradient);
        } else {
          collect(parameters, 0, inputs, at, carried[0], null, gradient);
        }
      }
    }
  }

  /** Adds to a layer's gradient, and writes the error of its inputs if it is wanted. */
  private void collect(
      float[] parameters,
      int layer,
      float[] inputs,
      int at,
      float[] error,
      float @Nullable [] inputError,
      float[] gradient) {
    int outputs = layers.outputs(layer);
    Runs.add(1, error, 0, gradient, biases[layer], outputs);
    for (int i = 0; i < layers.inputs(layer); i++) {
      int row = weights[layer] + i * outputs;
      if (inputs[at + i] != 0) {
        Runs.add(inputs[at + i], error, 0, gradient, row, outputs);
      }
      if (inputError != null) {
        inputError[i] = Sums.dot(parameters, row, error);
      }
    }
  }
}
