package dev.remeasure.kernels.matrix;

import java.util.Arrays;

/**
 * Matrix times matrix. It keeps the buffers it packs into, so each thread needs one of its own.
 *
 * <p>Blocks of both factors are packed into panels as the tile reads them, so that the innermost
 * loop runs through memory in order: a panel of the right one stays in the first-level cache, the
 * block of the left one in the second (Goto and van de Geijn, Anatomy of High-Performance Matrix
 * Multiplication, 2008).
 */
public final class Gemm {
  static final int DEPTH = 256;
  static final int HEIGHT = 192;
  static final int WIDTH = 2048;

  /** With fewer columns than this the left factor's rows are read where they are. */
  private static final int NARROW = 257;

  private final float[] left = new float[DEPTH * HEIGHT];
  private float[] right = new float[0];

  /** C = A·B. */
  public void multiply(LeftFactor a, RightFactor b, Matrix c) {
    run(a, b, c, false, Finish.NONE);
  }

  /** C = A·B, each row finished as told. */
  public void multiply(LeftFactor a, RightFactor b, Matrix c, Finish finish) {
    run(a, b, c, false, finish);
  }

  /** C = C + A·B. */
  public void add(LeftFactor a, RightFactor b, Matrix c) {
    run(a, b, c, true, Finish.NONE);
  }

  private void run(LeftFactor a, RightFactor b, Matrix c, boolean add, Finish finish) {
    check(a, b, c);
    int depth = a.columns();
    if (depth == 0) {
      empty(c, add, finish);
    }
    for (int column = 0; column < b.columns(); column += WIDTH) {
      int width = Math.min(WIDTH, b.columns() - column);
      for (int from = 0; from < depth; from += DEPTH) {
        int count = Math.min(DEPTH, depth - from);
        Block block = new Block(from, count, column, width, add || from > 0);
        float[] panels = panels(b, block);
        int at = b instanceof Prepacked packed ? packed.at(from, count, column) : 0;
        for (int row = 0; row < a.rows(); row += HEIGHT) {
          int height = Math.min(HEIGHT, a.rows() - row);
          if (a instanceof Matrix plain && plain.columnStride() == 1 && b.columns() < NARROW) {
            Tile.unpacked(plain, panels, at, block, c, row, height);
          } else {
            a.packRows(row, height, from, count, left);
            Tile.packed(left, panels, at, block, c, row, height);
          }
          if (from + count == depth) {
            for (int i = row; i < row + height; i++) {
              finish.apply(c.data(), c.at(i, column), column, width);
            }
          }
        }
      }
    }
  }

  private float[] panels(RightFactor b, Block block) {
    if (b instanceof Prepacked packed) {
      return packed.panels();
    }
    int floats = block.depth() * Panels.padded(block.width());
    if (right.length < floats) {
      right = new float[floats];
    }
    b.packColumns(block.from(), block.depth(), block.column(), block.width(), right, 0);
    return right;
  }

  private static void check(LeftFactor a, RightFactor b, Matrix c) {
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
  }

  private static void empty(Matrix c, boolean add, Finish finish) {
    for (int row = 0; row < c.rows(); row++) {
      int at = c.at(row, 0);
      if (!add) {
        Arrays.fill(c.data(), at, at + c.columns(), 0);
      }
      finish.apply(c.data(), at, 0, c.columns());
    }
  }
}
