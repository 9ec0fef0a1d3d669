package dev.remeasure.kernels.normalisation;

import dev.remeasure.kernels.matrix.Matrix;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Normalises each row of a matrix stored row by row; it may write over what it reads. */
public final class RowNorm {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private RowNorm() {}

  /**
   * To mean 0 and variance 1, then times gain plus bias (Ba, Kiros and Hinton, Layer Normalization,
   * 2016).
   */
  public static void layer(Matrix x, float[] gain, float[] bias, float epsilon, Matrix out) {
    for (int row = 0; row < x.rows(); row++) {
      float mean = sum(x.data(), x.at(row, 0), x.columns()) / x.columns();
      float variance = squares(x.data(), x.at(row, 0), x.columns(), mean) / x.columns();
      float factor = (float) (1 / Math.sqrt(variance + epsilon));
      write(x, row, mean, factor, gain, bias, out);
    }
  }

  /**
   * To mean square 1, then times gain (Zhang and Sennrich, Root Mean Square Layer Normalization).
   */
  public static void rms(Matrix x, float[] gain, float epsilon, Matrix out) {
    float[] zero = new float[x.columns()];
    for (int row = 0; row < x.rows(); row++) {
      float square = squares(x.data(), x.at(row, 0), x.columns(), 0) / x.columns();
      write(x, row, 0, (float) (1 / Math.sqrt(square + epsilon)), gain, zero, out);
    }
  }

  private static float sum(float[] x, int at, int count) {
    FloatVector sums = FloatVector.zero(SPECIES);
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      sums = sums.add(FloatVector.fromArray(SPECIES, x, at + i));
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (; i < count; i++) {
      sum += x[at + i];
    }
    return sum;
  }

  private static float squares(float[] x, int at, int count, float mean) {
    FloatVector sums = FloatVector.zero(SPECIES);
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector gap = FloatVector.fromArray(SPECIES, x, at + i).sub(mean);
      sums = gap.fma(gap, sums);
    }
    float sum = sums.reduceLanes(VectorOperators.ADD);
    for (; i < count; i++) {
      sum = Math.fma(x[at + i] - mean, x[at + i] - mean, sum);
    }
    return sum;
  }

  private static void write(
      Matrix x, int row, float mean, float factor, float[] gain, float[] bias, Matrix out) {
    float[] from = x.data();
    float[] to = out.data();
    int at = x.at(row, 0);
    int outAt = out.at(row, 0);
    int i = 0;
    for (; i <= x.columns() - LANES; i += LANES) {
      FloatVector.fromArray(SPECIES, from, at + i)
          .sub(mean)
          .mul(factor)
          .fma(FloatVector.fromArray(SPECIES, gain, i), FloatVector.fromArray(SPECIES, bias, i))
          .intoArray(to, outAt + i);
    }
    for (; i < x.columns(); i++) {
      to[outAt + i] = Math.fma((from[at + i] - mean) * factor, gain[i], bias[i]);
    }
  }
}
