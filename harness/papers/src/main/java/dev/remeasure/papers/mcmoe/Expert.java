package dev.remeasure.papers.mcmoe;

import dev.remeasure.kernels.element.Runs;
import dev.remeasure.kernels.quantised.LowBitMatrix;
import dev.remeasure.kernels.random.Noise;

/**
 * An expert: down·(silu(gate·x) · (up·x)), as in Mixtral.
 *
 * @param gate hidden x width
 * @param up hidden x width
 * @param down width x hidden
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Expert(int width, int hidden, float[] gate, float[] up, float[] down) {
  static Expert random(int width, int hidden, Noise noise) {
    double into = 1 / Math.sqrt(width);
    return new Expert(
        width,
        hidden,
        noise.normals(hidden * width, into),
        noise.normals(hidden * width, into),
        noise.normals(width * hidden, 1 / Math.sqrt(hidden)));
  }

  Running plain() {
    return new Running(
        width,
        hidden,
        Product.plain(gate, hidden, width),
        Product.plain(up, hidden, width),
        Product.plain(down, width, hidden));
  }

  Running packed(int bits) {
    return new Running(
        width,
        hidden,
        Product.packed(LowBitMatrix.quantise(gate, hidden, width, bits)),
        Product.packed(LowBitMatrix.quantise(up, hidden, width, bits)),
        Product.packed(LowBitMatrix.quantise(down, width, hidden, bits)));
  }

  /** The weights as they are after packing. */
  Expert rounded(int bits) {
    return new Expert(
        width,
        hidden,
        LowBitMatrix.quantise(gate, hidden, width, bits).weights(),
        LowBitMatrix.quantise(up, hidden, width, bits).weights(),
        LowBitMatrix.quantise(down, width, hidden, bits).weights());
  }

  /** By plain loops in double precision. */
  double[] reference(float[] x) {
    double[] inner = new double[hidden];
    for (int j = 0; j < hidden; j++) {
      double gated = dot(gate, j * width, x);
      inner[j] = gated / (1 + Math.exp(-gated)) * dot(up, j * width, x);
    }
    double[] y = new double[width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < hidden; j++) {
        y[i] += down[i * hidden + j] * inner[j];
      }
    }
    return y;
  }

  private static double dot(float[] weights, int at, float[] x) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += (double) weights[at + i] * x[i];
    }
    return sum;
  }

  /** An expert on the shared kernels. */
  record Running(int width, int hidden, Product gate, Product up, Product down) {
    float[] of(float[] x) {
      float[] gated = new float[hidden];
      float[] inner = new float[hidden];
      float[] y = new float[width];
      gate.multiply(x, gated);
      up.multiply(x, inner);
      float[] share = gated.clone();
      Runs.sigmoid(share, 0, hidden);
      for (int j = 0; j < hidden; j++) {
        inner[j] *= gated[j] * share[j];
      }
      down.multiply(inner, y);
      return y;
    }
  }
}
