package dev.remeasure.kernels.convolution;

import dev.remeasure.kernels.matrix.LeftFactor;
import dev.remeasure.kernels.matrix.Panels;

/** The windows of a padded image as the rows of a matrix, without being one. */
@SuppressWarnings("ArrayRecordComponent") // A view: nobody compares two.
record Patches(float[] image, Window window, int channels) implements LeftFactor {
  @Override
  public int rows() {
    return window.outPixels();
  }

  @Override
  public int columns() {
    return window.kernel() * window.kernel() * channels;
  }

  @Override
  public void packRows(int row, int height, int from, int count, float[] panels) {
    int run = window.kernel() * channels;
    int line = window.paddedWidth() * channels;
    int[] starts = new int[Panels.HEIGHT];
    for (int top = 0; top < height; top += Panels.HEIGHT) {
      int rows = Math.min(Panels.HEIGHT, height - top);
      for (int i = 0; i < rows; i++) {
        int pixel = row + top + i;
        starts[i] =
            pixel / window.outWidth() * window.stride() * line
                + pixel % window.outWidth() * window.stride() * channels;
      }
      // A window's rows lie a line of the image apart; each is one run.
      for (int done = from; done < from + count; ) {
        int piece = Math.min(run - done % run, from + count - done);
        Panels.rows(
            image,
            starts,
            rows,
            done / run * line + done % run,
            piece,
            panels,
            top * count + (done - from) * Panels.HEIGHT);
        done += piece;
      }
    }
  }
}
