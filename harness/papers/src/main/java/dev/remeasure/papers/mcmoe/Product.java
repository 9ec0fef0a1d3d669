package dev.remeasure.papers.mcmoe;

import dev.remeasure.kernels.matrix.Gemv;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.quantised.LowBitMatrix;

/** A layer's weights as they are multiplied with a vector. */
@FunctionalInterface
interface Product {
  /** y = W·x. */
  void multiply(float[] x, float[] y);

  /** In 32 bits. */
  static Product plain(float[] weights, int outputs, int inputs) {
    Matrix matrix = Matrix.of(weights, outputs, inputs);
    return (x, y) -> Gemv.multiply(matrix, x, 0, y, 0);
  }

  static Product packed(LowBitMatrix weights) {
    return (x, y) -> weights.multiply(x, 0, y, 0);
  }
}
