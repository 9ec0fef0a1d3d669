package dev.remeasure.models.spiking;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.element.Runs;
import dev.remeasure.models.training.Examples;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A network whose hidden activations are clipped to 0 to 1 and rounded to levels, as quantisation
 * clip-floor-shift has it (arXiv 2303.04347); rounding has the gradient of the clipped activation.
 */
public final class ClippedNetwork {
  private final Layers layers;
  private final int levels;
  private final int[] weights;
  private final int[] biases;
  private final float[][] before;
  private final float[][] values;
  private final float[][] errors;

  /**
   * A network.
   *
   * @param levels above 0 of an activation; 0 rounds none
   */
  public ClippedNetwork(Layers layers, int levels) {
    Check.that(levels >= 0, "levels", levels, "must not be negative");
    this.layers = layers;
    this.levels = levels;
    int count = layers.count();
    this.weights = new int[count];
    this.biases = new int[count];
    Arrays.setAll(weights, layers::weights);
    Arrays.setAll(biases, layers::biases);
    this.before = new float[count][];
    this.values = new float[count + 1][];
    this.errors = new float[count][];
    values[0] = new float[layers.inputs(0)];
    for (int layer = 0; layer < count; layer++) {
      before[layer] = new float[layers.outputs(layer)];
      values[layer + 1] = new float[layers.outputs(layer)];
      errors[layer] = new float[layers.outputs(layer)];
    }
  }

  /** Random parameters to start from. */
  public float[] start(SplittableRandom random) {
    float[] parameters = new float[layers.parameters()];
    for (int layer = 0; layer < layers.count(); layer++) {
      double scale = Math.sqrt(1.0 / layers.inputs(layer));
      for (int i = weights[layer]; i < biases[layer]; i++) {
        parameters[i] = (float) (scale * random.nextGaussian());
      }
    }
    return parameters;
  }

  /** Scores of the classes for inputs that start at a place; the array is used again. */
  public float[] scores(float[] parameters, float[] inputs, int at) {
    System.arraycopy(inputs, at, values[0], 0, values[0].length);
    for (int layer = 0; layer < layers.count(); layer++) {
      int outputs = layers.outputs(layer);
      System.arraycopy(parameters, biases[layer], before[layer], 0, outputs);
      for (int i = 0; i < layers.inputs(layer); i++) {
        int row = weights[layer] + i * outputs;
        Runs.add(values[layer][i], parameters, row, before[layer], 0, outputs);
      }
      boolean last = layer == layers.count() - 1;
      for (int i = 0; i < outputs; i++) {
        values[layer + 1][i] = last ? before[layer][i] : activation(before[layer][i]);
      }
    }
    return values[layers.count()];
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
      scores(parameters, examples.inputs(), example * examples.width());
      float[] error = errors[layers.count() - 1];
      System.arraycopy(values[layers.count()], 0, error, 0, error.length);
      Sums.softmax(error);
      int right = examples.classes()[example];
      loss -= Math.log(error[right]);
      error[right] -= 1;
      Runs.scale(error, 0, error.length, 1f / batch);
      backward(parameters, gradient);
    }
    return loss / batch;
  }

  private void backward(float[] parameters, float[] gradient) {
    for (int layer = layers.count() - 1; layer >= 0; layer--) {
      int outputs = layers.outputs(layer);
      float[] error = errors[layer];
      Runs.add(1, error, 0, gradient, biases[layer], outputs);
      for (int i = 0; i < layers.inputs(layer); i++) {
        int row = weights[layer] + i * outputs;
        Runs.add(values[layer][i], error, 0, gradient, row, outputs);
        if (layer > 0) {
          float in = before[layer - 1][i];
          errors[layer - 1][i] = in > 0 && in < 1 ? Sums.dot(parameters, row, error) : 0;
        }
      }
    }
  }

  private float activation(float value) {
    float clipped = Math.min(1, Math.max(0, value));
    return levels == 0 ? clipped : (float) Math.floor(clipped * levels + 0.5f) / levels;
  }
}
