package dev.remeasure.papers.mixdq;

import dev.remeasure.kernels.matrix.ByteGemm;
import dev.remeasure.kernels.matrix.ByteMatrix;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.quantised.LowBitMatrix;

/** A linear layer that is as wide as its input: a row of y is W times a row of x. */
@FunctionalInterface
interface Layer {
  void run(Matrix x, Matrix y);

  /** In 32 bits. */
  static Layer plain(float[] weights, int width) {
    Gemm gemm = new Gemm();
    Matrix right = Matrix.of(weights, width, width).transposed();
    return (x, y) -> gemm.multiply(x, right, y);
  }

  /** Weights of two, four or eight bits, and inputs of 32. */
  static Layer packed(float[] weights, int width, int bits) {
    Gemm gemm = new Gemm();
    if (bits < 8) {
      LowBitMatrix right = LowBitMatrix.quantise(weights, width, width, bits);
      return (x, y) -> gemm.multiply(x, right, y);
    }
    Rounded rounded = Rounded.rows(weights, width);
    ByteMatrix right = ByteMatrix.of(rounded.codes(), width, width).transposed();
    return (x, y) ->
        gemm.multiply(
            x,
            right,
            y,
            (data, at, column, count) -> {
              for (int i = 0; i < count; i++) {
                data[at + i] *= rounded.scales()[column + i];
              }
            });
  }

  /** Weights and inputs of eight bits, multiplied exactly. */
  static Layer bytes(float[] weights, int width) {
    ByteGemm gemm = new ByteGemm();
    Rounded rounded = Rounded.rows(weights, width);
    ByteMatrix right = ByteMatrix.of(rounded.codes(), width, width).transposed();
    return (x, y) -> {
      Rounded inputs = Rounded.rows(x.data(), width);
      int[] products = new int[x.rows() * width];
      gemm.multiply(ByteMatrix.of(inputs.codes(), x.rows(), width), right, products);
      float[] out = y.data();
      for (int row = 0; row < x.rows(); row++) {
        float scale = inputs.scales()[row];
        for (int i = 0; i < width; i++) {
          out[row * width + i] = products[row * width + i] * scale * rounded.scales()[i];
        }
      }
    };
  }
}
