package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/**
 * Matrix of bytes times matrix of bytes, exact in ints. The floats' tile adds up {@value
 * Gemm#DEPTH} products at a time, which stay far below the 2^24 that a float can count to. It keeps
 * buffers, so each thread needs one of its own.
 */
public final class ByteGemm {
  private static final int WIDTH = 512;

  private final float[] left = new float[Gemm.DEPTH * Gemm.HEIGHT];
  private final float[] right = new float[Gemm.DEPTH * Panels.padded(WIDTH)];
  private final float[] part = new float[Gemm.HEIGHT * WIDTH];

  /** C = A·B, C row by row. */
  public void multiply(ByteMatrix a, ByteMatrix b, int[] c) {
    if (a.columns() != b.rows() || c.length < a.rows() * b.columns()) {
      throw new IllegalArgumentException(
          "%d x %d times %d x %d does not give %d ints"
              .formatted(a.rows(), a.columns(), b.rows(), b.columns(), c.length));
    }
    Arrays.fill(c, 0, a.rows() * b.columns(), 0);
    for (int column = 0; column < b.columns(); column += WIDTH) {
      int width = Math.min(WIDTH, b.columns() - column);
      for (int from = 0; from < a.columns(); from += Gemm.DEPTH) {
        int count = Math.min(Gemm.DEPTH, a.columns() - from);
        b.packColumns(from, count, column, width, right, 0);
        for (int row = 0; row < a.rows(); row += Gemm.HEIGHT) {
          int height = Math.min(Gemm.HEIGHT, a.rows() - row);
          a.packRows(row, height, from, count, left);
          Tile.packed(
              left,
              right,
              0,
              new Block(from, count, 0, width, false),
              Matrix.of(part, height, width),
              0,
              height);
          collect(height, width, c, row * b.columns() + column, b.columns());
        }
      }
    }
  }

  private void collect(int height, int width, int[] c, int at, int stride) {
    for (int i = 0; i < height; i++) {
      int from = i * width;
      int to = at + i * stride;
      for (int j = 0; j < width; j++) {
        c[to + j] += (int) part[from + j];
      }
    }
  }
}
