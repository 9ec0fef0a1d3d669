package dev.remeasure.papers.hipa;

import dev.remeasure.kernels.random.Noise;
import java.util.List;

/**
 * Noise, and the rows that a teacher makes of it: the student's own network with each weight
 * changed by a little.
 *
 * @param inputs rows of noise, one after the other
 * @param targets rows of the teacher
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Texture(float[] inputs, float[] targets) {
  private static final double CHANGE = 0.3;

  static Texture of(List<Integer> widths, int rows, long seed) {
    float[] weights = Student.weights(widths, new Noise(seed));
    float[] changes = Student.weights(widths, new Noise(seed + 1));
    for (int i = 0; i < weights.length; i++) {
      weights[i] += (float) (CHANGE * changes[i]);
    }
    float[] inputs = new Noise(seed + 2).normals(rows * widths.getFirst(), 1);
    float[] values = inputs;
    int at = 0;
    for (int layer = 0; layer + 1 < widths.size(); layer++) {
      boolean last = layer + 2 == widths.size();
      values = times(values, rows, weights, at, widths.get(layer + 1), last);
      at += widths.get(layer) * widths.get(layer + 1);
    }
    return new Texture(inputs, values);
  }

  private static float[] times(
      float[] values, int rows, float[] weights, int at, int outputs, boolean last) {
    int inputs = values.length / rows;
    float[] product = new float[rows * outputs];
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < inputs; i++) {
        for (int o = 0; o < outputs; o++) {
          product[row * outputs + o] += values[row * inputs + i] * weights[at + i * outputs + o];
        }
      }
    }
    for (int i = 0; i < product.length && !last; i++) {
      product[i] = Math.max(0, product[i]);
    }
    return product;
  }
}
