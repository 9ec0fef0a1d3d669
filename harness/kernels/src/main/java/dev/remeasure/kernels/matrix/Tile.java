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

  /** Every tile of a block of C. */
  static void all(
      float[] left,
      float[] right,
      int depth,
      Matrix c,
      int row,
      int height,
      int column,
      int width,
      boolean add) {
    float[] edge = new float[ROWS * COLUMNS];
    for (int j = 0; j < width; j += COLUMNS) {
      int b = j * depth;
      for (int i = 0; i < height; i += ROWS) {
        int a = i * depth;
        int at = c.at(row + i, column + j);
        if (i + ROWS <= height && j + COLUMNS <= width) {
          one(left, a, right, b, depth, c.data(), at, c.rowStride(), add);
        } else {
          one(left, a, right, b, depth, edge, 0, COLUMNS, false);
          copy(
              edge,
              c,
              row + i,
              Math.min(ROWS, height - i),
              column + j,
              Math.min(COLUMNS, width - j),
              add);
        }
      }
    }
  }

  private static void one(
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
    for (int i = 0; i < rows; i++) {
      int at = c.at(row + i, column);
      for (int j = 0; j < columns; j++) {
        float value = edge[i * COLUMNS + j];
        c.data()[at + j] = add ? c.data()[at + j] + value : value;
      }
    }
  }
}
