package dev.remeasure.kernels.matrix;

/** The right factor of a matrix product. */
public interface RightFactor {
  int rows();

  int columns();

  /**
   * Copies a block into panels of {@link Panels#WIDTH} columns, each panel row by row, the last one
   * padded with zeros.
   *
   * @param from first row of the block
   * @param count its rows
   * @param column its first column
   * @param width its columns
   * @param at where the first panel starts
   */
  void packColumns(int from, int count, int column, int width, float[] panels, int at);
}
