package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/** Copies blocks of an array into panels as tall or as wide as a tile, padded with zeros. */
public final class Panels {
  /** Rows of a panel of the left factor. */
  public static final int HEIGHT = Tile.ROWS;

  /** Columns of a panel of the right factor: two vectors of this machine. */
  public static final int WIDTH = Tile.COLUMNS;

  private Panels() {}

  /** Columns, filled up to whole panels. */
  public static int padded(int columns) {
    return (columns + WIDTH - 1) / WIDTH * WIDTH;
  }

  /**
   * One panel of up to four rows, each a run of floats.
   *
   * @param starts where the rows start
   * @param shift from a row's start to its first float wanted
   */
  public static void rows(
      float[] data, int[] starts, int rows, int shift, int count, float[] panels, int at) {
    if (rows == HEIGHT) {
      int row0 = starts[0] + shift;
      int row1 = starts[1] + shift;
      int row2 = starts[2] + shift;
      int row3 = starts[3] + shift;
      for (int k = 0; k < count; k++) {
        int to = at + HEIGHT * k;
        panels[to] = data[row0 + k];
        panels[to + 1] = data[row1 + k];
        panels[to + 2] = data[row2 + k];
        panels[to + 3] = data[row3 + k];
      }
      return;
    }
    Arrays.fill(panels, at, at + count * HEIGHT, 0);
    for (int i = 0; i < rows; i++) {
      strided(data, starts[i] + shift, 1, count, panels, at + i);
    }
  }

  static void strided(float[] data, int offset, int stride, int count, float[] panels, int at) {
    for (int k = 0; k < count; k++) {
      panels[at + k * HEIGHT] = data[offset + k * stride];
    }
  }
}
