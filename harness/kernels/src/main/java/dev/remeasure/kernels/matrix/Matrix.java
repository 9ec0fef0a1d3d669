package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/**
 * A view of floats as a matrix: entry (i, j) is {@code data[offset + i * rowStride + j *
 * columnStride]}.
 *
 * @param rowStride from an entry to the one below it
 * @param columnStride from an entry to the one right of it
 */
@SuppressWarnings("ArrayRecordComponent") // A view: nobody compares two.
public record Matrix(
    float[] data, int offset, int rows, int columns, int rowStride, int columnStride)
    implements LeftFactor, RightFactor {
  public Matrix {
    if (rows < 0 || columns < 0 || offset < 0 || rowStride < 0 || columnStride < 0) {
      throw new IllegalArgumentException(
          "matrix of " + rows + " x " + columns + " at " + offset + " must not be negative");
    }
    if (rows > 0 && columns > 0) {
      long last = offset + (rows - 1L) * rowStride + (columns - 1L) * columnStride;
      if (last >= data.length) {
        throw new IllegalArgumentException(
            "matrix of %d x %d at %d with strides %d and %d must fit into %d floats"
                .formatted(rows, columns, offset, rowStride, columnStride, data.length));
      }
    }
  }

  /** A whole array, row by row. */
  public static Matrix of(float[] data, int rows, int columns) {
    return new Matrix(data, 0, rows, columns, columns, 1);
  }

  /** Part of an array, row by row, rows {@code rowStride} floats apart. */
  public static Matrix of(float[] data, int offset, int rows, int columns, int rowStride) {
    return new Matrix(data, offset, rows, columns, rowStride, 1);
  }

  /** The same floats with rows and columns exchanged. */
  public Matrix transposed() {
    return new Matrix(data, offset, columns, rows, columnStride, rowStride);
  }

  /** Some of the rows, for callers that share the work among threads. */
  public Matrix rows(int from, int count) {
    return new Matrix(data, at(from, 0), count, columns, rowStride, columnStride);
  }

  /** Index of an entry in the array. */
  public int at(int row, int column) {
    return offset + row * rowStride + column * columnStride;
  }

  /** Value of an entry. */
  public float get(int row, int column) {
    return data[at(row, column)];
  }

  @Override
  public void packRows(int row, int height, int from, int count, float[] panels) {
    for (int top = 0; top < height; top += Panels.HEIGHT) {
      int[] starts = new int[Math.min(Panels.HEIGHT, height - top)];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = at(row + top + i, 0);
      }
      int at = top * count;
      if (columnStride == 1) {
        Panels.rows(data, starts, starts.length, from, count, panels, at);
        continue;
      }
      if (starts.length < Panels.HEIGHT) {
        Arrays.fill(panels, at, at + count * Panels.HEIGHT, 0);
      }
      for (int i = 0; i < starts.length; i++) {
        Panels.strided(data, starts[i] + from * columnStride, columnStride, count, panels, at + i);
      }
    }
  }

  @Override
  public void packColumns(int from, int count, int column, int width, float[] panels, int at) {
    for (int left = 0; left < width; left += Panels.WIDTH) {
      int columns = Math.min(Panels.WIDTH, width - left);
      int panel = at + left * count;
      if (columns < Panels.WIDTH) {
        Arrays.fill(panels, panel, panel + count * Panels.WIDTH, 0);
      }
      if (columnStride == 1) {
        for (int k = 0; k < count; k++) {
          System.arraycopy(
              data, at(from + k, column + left), panels, panel + k * Panels.WIDTH, columns);
        }
      } else {
        for (int j = 0; j < columns; j++) {
          int source = at(from, column + left + j);
          for (int k = 0; k < count; k++) {
            panels[panel + k * Panels.WIDTH + j] = data[source + k * rowStride];
          }
        }
      }
    }
  }
}
