package dev.remeasure.kernels.convolution;

import dev.remeasure.kernels.element.Activation;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/** A convolution of each channel with a window of its own. */
public final class Depthwise {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();
  private static final int PIXELS = 4;

  private final Window window;
  private final int channels;
  private final float[] weights;
  private final float[] bias;
  private final Activation activation;

  /**
   * A convolution.
   *
   * @param weights for each place of the window, row by row, one a channel
   * @param bias one a channel
   */
  public Depthwise(Window window, float[] weights, float[] bias, Activation activation) {
    this.window = window;
    this.channels = bias.length;
    this.weights = weights.clone();
    this.bias = bias.clone();
    this.activation = activation;
    int needed = window.kernel() * window.kernel() * channels;
    if (weights.length != needed) {
      throw new IllegalArgumentException(
          "there must be " + needed + " weights, but there are " + weights.length);
    }
  }

  /** Convolves an image. */
  public void apply(float[] in, float[] out) {
    for (int y = 0; y < window.outHeight(); y++) {
      row(in, y, out);
    }
  }

  private void row(float[] in, int y, float[] out) {
    int above = y * window.stride() - window.top();
    int fromRow = Math.max(0, -above);
    int toRow = Math.min(window.kernel(), window.height() - above);
    int x = 0;
    while (x < window.outWidth()) {
      int before = x * window.stride() - window.left();
      int last = before + (PIXELS - 1) * window.stride() + window.kernel();
      if (before >= 0 && last <= window.width() && x + PIXELS <= window.outWidth()) {
        four(in, above * window.width() + before, fromRow, toRow, out, y * window.outWidth() + x);
        x += PIXELS;
      } else {
        int fromColumn = Math.max(0, -before);
        int toColumn = Math.min(window.kernel(), window.width() - before);
        one(
            in,
            above,
            before,
            fromRow,
            toRow,
            fromColumn,
            toColumn,
            out,
            y * window.outWidth() + x);
        x++;
      }
    }
  }

  /** Four pixels side by side share the loads of the weights. */
  private void four(float[] in, int pixel, int fromRow, int toRow, float[] out, int outPixel) {
    int step = window.stride() * channels;
    int c = 0;
    for (; c <= channels - LANES; c += LANES) {
      FloatVector sum0 = FloatVector.fromArray(SPECIES, bias, c);
      FloatVector sum1 = sum0;
      FloatVector sum2 = sum0;
      FloatVector sum3 = sum0;
      for (int row = fromRow; row < toRow; row++) {
        int at = (pixel + row * window.width()) * channels + c;
        int weight = row * window.kernel() * channels + c;
        for (int column = 0; column < window.kernel(); column++) {
          FloatVector w = FloatVector.fromArray(SPECIES, weights, weight);
          sum0 = FloatVector.fromArray(SPECIES, in, at).fma(w, sum0);
          sum1 = FloatVector.fromArray(SPECIES, in, at + step).fma(w, sum1);
          sum2 = FloatVector.fromArray(SPECIES, in, at + 2 * step).fma(w, sum2);
          sum3 = FloatVector.fromArray(SPECIES, in, at + 3 * step).fma(w, sum3);
          at += channels;
          weight += channels;
        }
      }
      int to = outPixel * channels + c;
      clamp(sum0).intoArray(out, to);
      clamp(sum1).intoArray(out, to + channels);
      clamp(sum2).intoArray(out, to + 2 * channels);
      clamp(sum3).intoArray(out, to + 3 * channels);
    }
    if (c < channels) {
      for (int i = 0; i < PIXELS; i++) {
        int first = (pixel + i * window.stride()) * channels;
        rest(in, first, c, fromRow, toRow, 0, window.kernel(), out, outPixel + i);
      }
    }
  }

  private void one(
      float[] in,
      int above,
      int before,
      int fromRow,
      int toRow,
      int fromColumn,
      int toColumn,
      float[] out,
      int outPixel) {
    int first = (above * window.width() + before) * channels;
    for (int c = 0; c < channels; c += LANES) {
      rest(in, first, c, fromRow, toRow, fromColumn, toColumn, out, outPixel);
    }
  }

  /** A vector of channels of one pixel; near the last channel it is not full. */
  private void rest(
      float[] in,
      int first,
      int c,
      int fromRow,
      int toRow,
      int fromColumn,
      int toColumn,
      float[] out,
      int outPixel) {
    VectorMask<Float> there = SPECIES.indexInRange(c, channels);
    FloatVector sum = FloatVector.fromArray(SPECIES, bias, c, there);
    for (int row = fromRow; row < toRow; row++) {
      for (int column = fromColumn; column < toColumn; column++) {
        int at = first + (row * window.width() + column) * channels + c;
        int weight = (row * window.kernel() + column) * channels + c;
        sum =
            FloatVector.fromArray(SPECIES, in, at, there)
                .fma(FloatVector.fromArray(SPECIES, weights, weight, there), sum);
      }
    }
    clamp(sum).intoArray(out, outPixel * channels + c, there);
  }

  private FloatVector clamp(FloatVector x) {
    return x.max(activation.low()).min(activation.high());
  }
}
