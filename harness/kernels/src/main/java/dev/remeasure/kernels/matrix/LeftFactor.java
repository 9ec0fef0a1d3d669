package dev.remeasure.kernels.matrix;

/** The left factor of a matrix product. */
public interface LeftFactor {
  int rows();

  int columns();

  /**
   * Copies a block into panels of four rows, each panel column by column, the last one padded with
   * zeros.
   *
   * @param row first row of the block
   * @param height its rows
   * @param from its first column
   * @param count its columns
   */
  void packRows(int row, int height, int from, int count, float[] panels);
}
