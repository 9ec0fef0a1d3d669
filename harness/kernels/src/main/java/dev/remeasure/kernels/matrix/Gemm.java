package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/**
 * Matrix times matrix. It keeps the buffers it packs into, so each thread needs one of its own.
 *
 * <p>Blocks of A and B are packed into panels as the tile reads them, so that the innermost loop
 * runs through memory in order: a panel of B stays in the first-level cache, the block of A in the
 * second (Goto and van de Geijn, Anatomy of High-Performance Matrix Multiplication, 2008).
 */
public final class Gemm {
  private static final int DEPTH = 256;
  private static final int HEIGHT = 192;
  private static final int WIDTH = 2048;

  private final float[] left = new float[DEPTH * HEIGHT];
  private float[] right = new float[0];

  /** C = A·B. */
  public void multiply(Matrix a, Matrix b, Matrix c) {
    run(a, b, c, false);
  }

  /** C = C + A·B. */
  public void add(Matrix a, Matrix b, Matrix c) {
    run(a, b, c, true);
  }

  private void run(Matrix a, Matrix b, Matrix c, boolean add) {
    if (a.columns() != b.rows() || a.rows() != c.rows() || b.columns() != c.columns()) {
      throw new IllegalArgumentException(
          "%d x %d times %d x %d does not give %d x %d"
              .formatted(a.rows(), a.columns(), b.rows(), b.columns(), c.rows(), c.columns()));
    }
    if (c.columnStride() != 1) {
      throw new IllegalArgumentException(
          "the product must be stored row by row, but its columns are %d floats apart"
              .formatted(c.columnStride()));
    }
    int depth = a.columns();
    if (depth == 0 && !add) {
      clear(c);
    }
    reserve(Math.min(depth, DEPTH) * padded(Math.min(b.columns(), WIDTH)));
    for (int column = 0; column < b.columns(); column += WIDTH) {
      int width = Math.min(WIDTH, b.columns() - column);
      for (int from = 0; from < depth; from += DEPTH) {
        int count = Math.min(DEPTH, depth - from);
        Panels.packColumns(b, from, count, column, width, right);
        for (int row = 0; row < a.rows(); row += HEIGHT) {
          int height = Math.min(HEIGHT, a.rows() - row);
          Panels.packRows(a, row, height, from, count, left);
          Tile.all(left, right, count, c, row, height, column, width, add || from > 0);
        }
      }
    }
  }

  private void reserve(int floats) {
    if (right.length < floats) {
      right = new float[floats];
    }
  }

  private static int padded(int width) {
    return (width + Tile.COLUMNS - 1) / Tile.COLUMNS * Tile.COLUMNS;
  }

  private static void clear(Matrix c) {
    for (int row = 0; row < c.rows(); row++) {
      Arrays.fill(c.data(), c.at(row, 0), c.at(row, 0) + c.columns(), 0);
    }
  }
}
