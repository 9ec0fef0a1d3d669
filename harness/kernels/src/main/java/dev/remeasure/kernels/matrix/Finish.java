package dev.remeasure.kernels.matrix;

/** What is done to each finished block of a product while it is still in the cache. */
@FunctionalInterface
public interface Finish {
  /** Changes nothing. */
  Finish NONE = (data, at, column, count) -> {};

  /**
   * Changes part of a row.
   *
   * @param at where it starts in the array
   * @param column which column of the product that is
   */
  void apply(float[] data, int at, int column, int count);
}
