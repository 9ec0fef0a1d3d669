package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/** Copies blocks of a matrix into panels as wide as a {@link Tile}, padded with zeros. */
final class Panels {
  private Panels() {}

  /** Panels of {@link Tile#ROWS} rows, each column by column. */
  static void packRows(Matrix a, int row, int height, int from, int count, float[] panels) {
    int at = 0;
    for (int top = 0; top < height; top += Tile.ROWS) {
      int rows = Math.min(Tile.ROWS, height - top);
      if (rows < Tile.ROWS) {
        Arrays.fill(panels, at, at + count * Tile.ROWS, 0);
      }
      for (int i = 0; i < rows; i++) {
        strided(a.data(), a.at(row + top + i, from), a.columnStride(), count, panels, at + i);
      }
      at += count * Tile.ROWS;
    }
  }

  /** Panels of {@link Tile#COLUMNS} columns, each row by row. */
  static void packColumns(Matrix b, int from, int count, int column, int width, float[] panels) {
    int at = 0;
    for (int left = 0; left < width; left += Tile.COLUMNS) {
      int columns = Math.min(Tile.COLUMNS, width - left);
      if (columns < Tile.COLUMNS) {
        Arrays.fill(panels, at, at + count * Tile.COLUMNS, 0);
      }
      if (b.columnStride() == 1) {
        for (int k = 0; k < count; k++) {
          System.arraycopy(
              b.data(), b.at(from + k, column + left), panels, at + k * Tile.COLUMNS, columns);
        }
      } else {
        for (int j = 0; j < columns; j++) {
          int source = b.at(from, column + left + j);
          for (int k = 0; k < count; k++) {
            panels[at + k * Tile.COLUMNS + j] = b.data()[source + k * b.rowStride()];
          }
        }
      }
      at += count * Tile.COLUMNS;
    }
  }

  private static void strided(
      float[] data, int offset, int stride, int count, float[] panels, int at) {
    for (int k = 0; k < count; k++) {
      panels[at + k * Tile.ROWS] = data[offset + k * stride];
    }
  }
}
