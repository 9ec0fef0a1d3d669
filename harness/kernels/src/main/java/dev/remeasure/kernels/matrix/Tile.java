package dev.remeasure.kernels.matrix;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The innermost product: a tile of four rows and two vectors stays in registers while the panels
 * run by. More rows make the compiler spill on JDK 25.
 */
final class Tile {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  static final int ROWS = 4;
  static final int COLUMNS = 2 * LANES;

  private Tile() {}

  /** The product of a packed block of rows and a block of columns. */
  static void packed(
      float[] left, float[] right, int at, Block block, Matrix c, int row, int height) {
    float[] edge = new float[ROWS * COLUMNS];
    int depth = block.depth();
    for (int j = 0; j < block.width(); j += COLUMNS) {
      int panel = at + j * depth;
      for (int i = 0; i < height; i += ROWS) {
        if (i + ROWS <= height && j + COLUMNS <= block.width()) {
          int to = c.at(row + i, block.column() + j);
          packed(left, i * depth, right, panel, depth, c.data(), to, c.rowStride(), block.add());
        } else {
          packed(left, i * depth, right, panel, depth, edge, 0, COLUMNS, false);
          copy(edge, c, row + i, height - i, block.column() + j, block.width() - j, block.add());
        }
      }
    }
  }

  /** The same, with the rows read where they are. */
  static void unpacked(
      Matrix a, float[] right, int at, Block block, Matrix c, int row, int height) {
    float[] edge = new float[ROWS * COLUMNS];
    int depth = block.depth();
    int last = row + height - 1;
    for (int j = 0; j < block.width(); j += COLUMNS) {
      int panel = at + j * depth;
      for (int i = 0; i < height; i += ROWS) {
        // Rows beyond the last are that one again, and are not copied.
        int a0 = a.at(row + i, block.from());
        int a1 = a.at(Math.min(row + i + 1, last), block.from());
        int a2 = a.at(Math.min(row + i + 2, last), block.from());
        int a3 = a.at(Math.min(row + i + 3, last), block.from());
        if (i + ROWS <= height && j + COLUMNS <= block.width()) {
          int to = c.at(row + i, block.column() + j);
          unpacked(
              a.data(),
              a0,
              a1,
              a2,
              a3,
              right,
              panel,
              depth,
              c.data(),
              to,
              c.rowStride(),
              block.add());
        } else {
          unpacked(a.data(), a0, a1, a2, a3, right, panel, depth, edge, 0, COLUMNS, false);
          copy(edge, c, row + i, height - i, block.column() + j, block.width() - j, block.add());
        }
      }
    }
  }

  static void packed(
      float[] left,
      int a,
      float[] right,
      int b,
      int depth,
      float[] c,
      int at,
      int stride,
      boolean add) {
    FloatVector c00 = FloatVector.zero(SPECIES);
    FloatVector c01 = c00;
    FloatVector c10 = c00;
    FloatVector c11 = c00;
    FloatVector c20 = c00;
    FloatVector c21 = c00;
    FloatVector c30 = c00;
    FloatVector c31 = c00;
    for (int k = 0; k < depth; k++) {
      FloatVector b0 = FloatVector.fromArray(SPECIES, right, b);
      FloatVector b1 = FloatVector.fromArray(SPECIES, right, b + LANES);
      FloatVector a0 = FloatVector.broadcast(SPECIES, left[a]);
      c00 = a0.fma(b0, c00);
      c01 = a0.fma(b1, c01);
      FloatVector a1 = FloatVector.broadcast(SPECIES, left[a + 1]);
      c10 = a1.fma(b0, c10);
      c11 = a1.fma(b1, c11);
      FloatVector a2 = FloatVector.broadcast(SPECIES, left[a + 2]);
      c20 = a2.fma(b0, c20);
      c21 = a2.fma(b1, c21);
      FloatVector a3 = FloatVector.broadcast(SPECIES, left[a + 3]);
      c30 = a3.fma(b0, c30);
      c31 = a3.fma(b1, c31);
      a += ROWS;
      b += COLUMNS;
    }
    store(c00, c01, c, at, add);
    store(c10, c11, c, at + stride, add);
    store(c20, c21, c, at + 2 * stride, add);
    store(c30, c31, c, at + 3 * stride, add);
  }

  // The same loop again: with a stride that is a variable the compiler keeps its range checks.
  private static void unpacked(
      float[] left,
      int row0,
      int row1,
      int row2,
      int row3,
      float[] right,
      int b,
      int depth,
      float[] c,
      int at,
      int stride,
      boolean add) {
    FloatVector c00 = FloatVector.zero(SPECIES);
    FloatVector c01 = c00;
    FloatVector c10 = c00;
    FloatVector c11 = c00;
    FloatVector c20 = c00;
    FloatVector c21 = c00;
    FloatVector c30 = c00;
    FloatVector c31 = c00;
    for (int k = 0; k < depth; k++) {
      FloatVector b0 = FloatVector.fromArray(SPECIES, right, b);
      FloatVector b1 = FloatVector.fromArray(SPECIES, right, b + LANES);
      FloatVector a0 = FloatVector.broadcast(SPECIES, left[row0 + k]);
      c00 = a0.fma(b0, c00);
      c01 = a0.fma(b1, c01);
      FloatVector a1 = FloatVector.broadcast(SPECIES, left[row1 + k]);
      c10 = a1.fma(b0, c10);
      c11 = a1.fma(b1, c11);
      FloatVector a2 = FloatVector.broadcast(SPECIES, left[row2 + k]);
      c20 = a2.fma(b0, c20);
      c21 = a2.fma(b1, c21);
      FloatVector a3 = FloatVector.broadcast(SPECIES, left[row3 + k]);
      c30 = a3.fma(b0, c30);
      c31 = a3.fma(b1, c31);
      b += COLUMNS;
    }
    store(c00, c01, c, at, add);
    store(c10, c11, c, at + stride, add);
    store(c20, c21, c, at + 2 * stride, add);
    store(c30, c31, c, at + 3 * stride, add);
  }

  private static void store(FloatVector x0, FloatVector x1, float[] c, int at, boolean add) {
    if (add) {
      x0.add(FloatVector.fromArray(SPECIES, c, at)).intoArray(c, at);
      x1.add(FloatVector.fromArray(SPECIES, c, at + LANES)).intoArray(c, at + LANES);
    } else {
      x0.intoArray(c, at);
      x1.intoArray(c, at + LANES);
    }
  }

  private static void copy(
      float[] edge, Matrix c, int row, int rows, int column, int columns, boolean add) {
    for (int i = 0; i < Math.min(ROWS, rows); i++) {
      int at = c.at(row + i, column);
      for (int j = 0; j < Math.min(COLUMNS, columns); j++) {
        float value = edge[i * COLUMNS + j];
        c.data()[at + j] = add ? c.data()[at + j] + value : value;
      }
    }
  }
}
