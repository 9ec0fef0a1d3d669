package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/**
 * A view of signed bytes as a matrix, as {@link Matrix} is one of floats. It is widened to floats
 * while it is packed, so that the floats' tile multiplies it.
 */
@SuppressWarnings("ArrayRecordComponent") // A view: nobody compares two.
public record ByteMatrix(
    byte[] data, int offset, int rows, int columns, int rowStride, int columnStride)
    implements LeftFactor, RightFactor {

  /** A whole array, row by row. */
  public static ByteMatrix of(byte[] data, int rows, int columns) {
    return new ByteMatrix(data, 0, rows, columns, columns, 1);
  }

  /** The same bytes with rows and columns exchanged. */
  public ByteMatrix transposed() {
    return new ByteMatrix(data, offset, columns, rows, columnStride, rowStride);
  }

  /** Index of an entry in the array. */
  public int at(int row, int column) {
    return offset + row * rowStride + column * columnStride;
  }

  @Override
  public void packRows(int row, int height, int from, int count, float[] panels) {
    for (int top = 0; top < height; top += Panels.HEIGHT) {
      widen(
          row + top,
          Math.min(Panels.HEIGHT, height - top),
          true,
          from,
          count,
          Panels.HEIGHT,
          panels,
          top * count);
    }
  }

  @Override
  public void packColumns(int from, int count, int column, int width, float[] panels, int at) {
    for (int left = 0; left < width; left += Panels.WIDTH) {
      widen(
          column + left,
          Math.min(Panels.WIDTH, width - left),
          false,
          from,
          count,
          Panels.WIDTH,
          panels,
          at + left * count);
    }
  }

  /** One panel, {@code wide} numbers wide, of which {@code lines} are there. */
  private void widen(
      int first, int lines, boolean across, int from, int count, int wide, float[] panels, int at) {
    if (lines < wide) {
      Arrays.fill(panels, at, at + count * wide, 0);
    }
    int along = across ? columnStride : rowStride;
    int between = across ? rowStride : columnStride;
    int start = offset + first * between + from * along;
    if (between == 1) {
      for (int k = 0; k < count; k++) {
        for (int line = 0; line < lines; line++) {
          panels[at + k * wide + line] = data[start + k * along + line];
        }
      }
      return;
    }
    for (int line = 0; line < lines; line++) {
      for (int k = 0; k < count; k++) {
        panels[at + k * wide + line] = data[start + line * between + k * along];
      }
    }
  }
}
