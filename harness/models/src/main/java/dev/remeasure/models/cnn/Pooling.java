package dev.remeasure.models.cnn;

import dev.remeasure.kernels.convolution.Window;
import java.util.Arrays;

/** Poolings over the pixels of a window that lie in the image. */
final class Pooling {
  private Pooling() {}

  static void max(Window window, int channels, float[] in, float[] out) {
    Arrays.fill(out, Float.NEGATIVE_INFINITY);
    for (int pixel = 0; pixel < window.outPixels(); pixel++) {
      for (int tap = 0; tap < window.kernel() * window.kernel(); tap++) {
        int from = pixel(window, pixel, tap) * channels;
        for (int c = 0; from >= 0 && c < channels; c++) {
          int to = pixel * channels + c;
          out[to] = Math.max(out[to], in[from + c]);
        }
      }
    }
  }

  static void average(Window window, int channels, float[] in, float[] out) {
    Arrays.fill(out, 0);
    for (int pixel = 0; pixel < window.outPixels(); pixel++) {
      int to = pixel * channels;
      int there = 0;
      for (int tap = 0; tap < window.kernel() * window.kernel(); tap++) {
        int from = pixel(window, pixel, tap) * channels;
        if (from >= 0) {
          there++;
          for (int c = 0; c < channels; c++) {
            out[to + c] += in[from + c];
          }
        }
      }
      for (int c = 0; c < channels; c++) {
        out[to + c] /= there;
      }
    }
  }

  /** The pixel of the image under a place of the window; negative outside. */
  private static int pixel(Window window, int outPixel, int tap) {
    int y = outPixel / window.outWidth() * window.stride() - window.top() + tap / window.kernel();
    int x = outPixel % window.outWidth() * window.stride() - window.left() + tap % window.kernel();
    return y < 0 || x < 0 || y >= window.height() || x >= window.width()
        ? -1
        : y * window.width() + x;
  }
}
