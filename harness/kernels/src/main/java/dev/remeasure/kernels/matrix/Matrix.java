package dev.remeasure.kernels.matrix;

/**
 * A view of floats as a matrix: entry (i, j) is {@code data[offset + i * rowStride + j *
 * columnStride]}.
 *
 * @param rowStride from an entry to the one below it
 * @param columnStride from an entry to the one right of it
 */
@SuppressWarnings("ArrayRecordComponent") // A view: nobody compares two.
public record Matrix(
    float[] data, int offset, int rows, int columns, int rowStride, int columnStride) {
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
}
