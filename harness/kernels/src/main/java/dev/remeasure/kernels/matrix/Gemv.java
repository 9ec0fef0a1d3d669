package dev.remeasure.kernels.matrix;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Matrix times vector. Large ones run at the memory's speed. */
public final class Gemv {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private Gemv() {}

  /** y = A·x, of a matrix stored row by row. */
  public static void multiply(Matrix a, float[] x, int xAt, float[] y, int yAt) {
    if (a.columnStride() != 1) {
      throw new IllegalArgumentException(
          "the matrix must be stored row by row, but its columns are %d floats apart"
              .formatted(a.columnStride()));
    }
    int row = 0;
    for (; row + 4 <= a.rows(); row += 4) {
      four(a.data(), a.at(row, 0), a.rowStride(), a.columns(), x, xAt, y, yAt + row);
    }
    for (; row < a.rows(); row++) {
      y[yAt + row] = dot(a.data(), a.at(row, 0), x, xAt, a.columns());
    }
  }

  /** The sum of the products of two runs of floats. */
  public static float dot(float[] a, int aAt, float[] b, int bAt, int count) {
    FloatVector sum0 = FloatVector.zero(SPECIES);
    FloatVector sum1 = sum0;
    FloatVector sum2 = sum0;
    FloatVector sum3 = sum0;
    int i = 0;
    for (; i <= count - 4 * LANES; i += 4 * LANES) {
      sum0 = product(a, aAt + i, b, bAt + i, sum0);
      sum1 = product(a, aAt + i + LANES, b, bAt + i + LANES, sum1);
      sum2 = product(a, aAt + i + 2 * LANES, b, bAt + i + 2 * LANES, sum2);
      sum3 = product(a, aAt + i + 3 * LANES, b, bAt + i + 3 * LANES, sum3);
    }
    for (; i <= count - LANES; i += LANES) {
      sum0 = product(a, aAt + i, b, bAt + i, sum0);
    }
    float sum = sum0.add(sum1).add(sum2.add(sum3)).reduceLanes(VectorOperators.ADD);
    for (; i < count; i++) {
      sum = Math.fma(a[aAt + i], b[bAt + i], sum);
    }
    return sum;
  }

  private static FloatVector product(float[] a, int aAt, float[] b, int bAt, FloatVector sum) {
    return FloatVector.fromArray(SPECIES, a, aAt).fma(FloatVector.fromArray(SPECIES, b, bAt), sum);
  }

  private static void four(
      float[] a, int at, int stride, int count, float[] x, int xAt, float[] y, int yAt) {
    int at1 = at + stride;
    int at2 = at1 + stride;
    int at3 = at2 + stride;
    FloatVector sum0 = FloatVector.zero(SPECIES);
    FloatVector sum1 = sum0;
    FloatVector sum2 = sum0;
    FloatVector sum3 = sum0;
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector factor = FloatVector.fromArray(SPECIES, x, xAt + i);
      sum0 = FloatVector.fromArray(SPECIES, a, at + i).fma(factor, sum0);
      sum1 = FloatVector.fromArray(SPECIES, a, at1 + i).fma(factor, sum1);
      sum2 = FloatVector.fromArray(SPECIES, a, at2 + i).fma(factor, sum2);
      sum3 = FloatVector.fromArray(SPECIES, a, at3 + i).fma(factor, sum3);
    }
    float y0 = sum0.reduceLanes(VectorOperators.ADD);
    float y1 = sum1.reduceLanes(VectorOperators.ADD);
    float y2 = sum2.reduceLanes(VectorOperators.ADD);
    float y3 = sum3.reduceLanes(VectorOperators.ADD);
    for (; i < count; i++) {
      float factor = x[xAt + i];
      y0 = Math.fma(a[at + i], factor, y0);
      y1 = Math.fma(a[at1 + i], factor, y1);
      y2 = Math.fma(a[at2 + i], factor, y2);
      y3 = Math.fma(a[at3 + i], factor, y3);
    }
    y[yAt] = y0;
    y[yAt + 1] = y1;
    y[yAt + 2] = y2;
    y[yAt + 3] = y3;
  }
}
