package dev.remeasure.papers.mixdq;

import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.bits.BitAllocation;
import java.util.ArrayList;
import java.util.List;

/**
 * Linear layers of one width, one after the other, some of which have a few large weights, so that
 * they lose more than others when they are rounded.
 */
record Stack(int width, List<float[]> weights) {
  private static final int[] BITS = {2, 4, 8};
  private static final int SAMPLES = 8;
  private static final int OUTLIERS = 64; // one weight in so many, in every second layer
  private static final float LARGER = 8;

  static Stack random(int width, int layers, long seed) {
    Noise noise = new Noise(seed);
    List<float[]> weights = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      float[] each = noise.normals(width * width, 1 / Math.sqrt(width));
      for (int i = noise.below(OUTLIERS); layer % 2 == 1 && i < each.length; i += OUTLIERS) {
        each[i] *= LARGER;
      }
      weights.add(each);
    }
    return new Stack(width, weights);
  }

  Matrix input(int tokens, long seed) {
    return Matrix.of(new Noise(seed).normals(tokens * width, 1), tokens, width);
  }

  List<Layer> plain() {
    return weights.stream().map(each -> Layer.plain(each, width)).toList();
  }

  List<Layer> bytes() {
    return weights.stream().map(each -> Layer.bytes(each, width)).toList();
  }

  /**
   * Layers packed.
   *
   * @param bits of each
   */
  List<Layer> packed(int[] bits) {
    List<Layer> layers = new ArrayList<>();
    for (int i = 0; i < bits.length; i++) {
      layers.add(Layer.packed(weights.get(i), width, bits[i]));
    }
    return layers;
  }

  /** Shares bits out by the error of each layer with 2, 4 and 8 of them, by itself. */
  BitAllocation allocation(double averageBits, long seed) {
    double[][] loss = new double[weights.size()][BITS.length];
    Matrix x = input(SAMPLES, seed);
    for (int i = 0; i < loss.length; i++) {
      Matrix right = out(x);
      Layer.plain(weights.get(i), width).run(x, right);
      for (int option = 0; option < BITS.length; option++) {
        Matrix rounded = out(x);
        Layer.packed(weights.get(i), width, BITS[option]).run(x, rounded);
        loss[i][option] = error(right, rounded);
      }
    }
    return new BitAllocation(BITS, loss, (int) Math.floor(averageBits * weights.size()));
  }

  /** Mean square of the difference, over that of the right answer. */
  static double error(Matrix right, Matrix found) {
    double error = 0;
    double size = 0;
    for (int i = 0; i < right.data().length; i++) {
      double apart = (double) found.data()[i] - right.data()[i];
      error += apart * apart;
      size += (double) right.data()[i] * right.data()[i];
    }
    return error / size;
  }

  /** Runs layers one after the other. */
  static Matrix run(List<Layer> layers, Matrix input) {
    Matrix x = input;
    for (Layer layer : layers) {
      Matrix y = out(x);
      layer.run(x, y);
      x = y;
    }
    return x;
  }

  private static Matrix out(Matrix x) {
    return Matrix.of(new float[x.rows() * x.columns()], x.rows(), x.columns());
  }
}
