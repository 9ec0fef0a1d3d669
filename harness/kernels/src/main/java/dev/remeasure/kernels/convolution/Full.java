package dev.remeasure.kernels.convolution;

import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.matrix.Prepacked;

/**
 * A convolution of all input channels with all output channels, as one product: the windows are
 * gathered while they are packed. It keeps a buffer, so each thread needs one of its own.
 */
public final class Full {
  private final Window window;
  private final int channels;
  private final Prepacked weights;
  private final BiasAndActivation finish;
  private final float[] padded;

  /**
   * A convolution.
   *
   * @param channels of the input
   * @param weights one row for each place of the window and input channel, in this order; one
   *     column an output channel
   * @param bias one an output channel
   */
  public Full(Window window, int channels, Matrix weights, float[] bias, Activation activation) {
    int depth = window.kernel() * window.kernel() * channels;
    if (weights.rows() != depth) {
      throw new IllegalArgumentException(
          "the weights must have " + depth + " rows, but have " + weights.rows());
    }
    this.window = window;
    this.channels = channels;
    this.weights = Prepacked.of(weights);
    this.finish = new BiasAndActivation(bias.clone(), activation);
    this.padded = new float[window.paddedHeight() * window.paddedWidth() * channels];
  }

  /** Convolves an image. */
  public void apply(float[] in, float[] out, Gemm gemm) {
    int from = (window.top() * window.paddedWidth() + window.left()) * channels;
    for (int y = 0; y < window.height(); y++) {
      System.arraycopy(
          in,
          y * window.width() * channels,
          padded,
          from + y * window.paddedWidth() * channels,
          window.width() * channels);
    }
    gemm.multiply(
        new Patches(padded, window, channels),
        weights,
        Matrix.of(out, window.outPixels(), weights.columns()),
        finish);
  }
}
