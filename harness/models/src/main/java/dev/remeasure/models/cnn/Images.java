package dev.remeasure.models.cnn;

import java.util.Arrays;

/** The steps of a network without a window: plain loops that the compiler makes vectors of. */
final class Images {
  private Images() {}

  static void relu(float[] in, float[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = Math.max(0, in[i]);
    }
  }

  static void add(float[] one, float[] other, float[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = one[i] + other[i];
    }
  }

  static void scale(float[] in, float[] factors, float[] out) {
    for (int at = 0; at < out.length; at += factors.length) {
      for (int c = 0; c < factors.length; c++) {
        out[at + c] = in[at + c] * factors[c];
      }
    }
  }

  static void average(float[] in, float[] out) {
    Arrays.fill(out, 0);
    for (int at = 0; at < in.length; at += out.length) {
      for (int c = 0; c < out.length; c++) {
        out[c] += in[at + c];
      }
    }
    float share = (float) out.length / in.length;
    for (int c = 0; c < out.length; c++) {
      out[c] *= share;
    }
  }

  /** Up and left by a pixel. */
  static void shift(Shape shape, float[] in, float[] out) {
    Arrays.fill(out, 0);
    int row = shape.width() * shape.channels();
    for (int y = 0; y + 1 < shape.height(); y++) {
      System.arraycopy(in, (y + 1) * row + shape.channels(), out, y * row, row - shape.channels());
    }
  }
}
