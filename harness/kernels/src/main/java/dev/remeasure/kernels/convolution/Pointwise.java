package dev.remeasure.kernels.convolution;

import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.matrix.Prepacked;

/** A convolution with a window of one pixel: each pixel's channels times a matrix. */
public final class Pointwise {
  private final Prepacked weights;
  private final BiasAndActivation finish;

  /**
   * A convolution.
   *
   * @param weights one row an input channel, one column an output channel
   * @param bias one an output channel
   */
  public Pointwise(Matrix weights, float[] bias, Activation activation) {
    this.weights = Prepacked.of(weights);
    this.finish = new BiasAndActivation(bias.clone(), activation);
  }

  /** Convolves some pixels. */
  public void apply(float[] in, int pixels, float[] out, Gemm gemm) {
    gemm.multiply(
        Matrix.of(in, pixels, weights.rows()),
        weights,
        Matrix.of(out, pixels, weights.columns()),
        finish);
  }
}
