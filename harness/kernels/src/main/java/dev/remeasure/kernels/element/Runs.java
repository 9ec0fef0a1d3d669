package dev.remeasure.kernels.element;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Functions over runs of floats. */
public final class Runs {
  private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;
  private static final int LANES = SPECIES.length();

  private Runs() {}

  /** The greatest; minus infinity of none. */
  public static float max(float[] x, int at, int count) {
    FloatVector most = FloatVector.broadcast(SPECIES, Float.NEGATIVE_INFINITY);
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      most = most.max(FloatVector.fromArray(SPECIES, x, at + i));
    }
    float max = most.reduceLanes(VectorOperators.MAX);
    for (; i < count; i++) {
      max = Math.max(max, x[at + i]);
    }
    return max;
  }

  /** Multiplies each by a factor. */
  public static void scale(float[] x, int at, int count, float factor) {
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector.fromArray(SPECIES, x, at + i).mul(factor).intoArray(x, at + i);
    }
    for (; i < count; i++) {
      x[at + i] *= factor;
    }
  }

  /** y = y + factor·x. */
  public static void add(float factor, float[] x, int xAt, float[] y, int yAt, int count) {
    FloatVector factors = FloatVector.broadcast(SPECIES, factor);
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector.fromArray(SPECIES, x, xAt + i)
          .fma(factors, FloatVector.fromArray(SPECIES, y, yAt + i))
          .intoArray(y, yAt + i);
    }
    for (; i < count; i++) {
      y[yAt + i] = Math.fma(x[xAt + i], factor, y[yAt + i]);
    }
  }

  /**
   * Replaces each x by exp(factor·x − shift), and gives the sum.
   *
   * @return sum of the new values
   */
  public static float exp(float[] x, int at, int count, float factor, float shift) {
    FloatVector sum = FloatVector.zero(SPECIES);
    FloatVector factors = FloatVector.broadcast(SPECIES, factor);
    FloatVector shifts = FloatVector.broadcast(SPECIES, -shift);
    int i = 0;
    for (; i <= count - LANES; i += LANES) {
      FloatVector y =
          Exponential.of(FloatVector.fromArray(SPECIES, x, at + i).fma(factors, shifts));
      y.intoArray(x, at + i);
      sum = sum.add(y);
    }
    if (i < count) {
      VectorMask<Float> rest = SPECIES.indexInRange(i, count);
      FloatVector y =
          Exponential.of(FloatVector.fromArray(SPECIES, x, at + i, rest).fma(factors, shifts));
      y.intoArray(x, at + i, rest);
      sum = sum.add(y, rest);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }

  /** Replaces numbers by their shares: exp(x) over the sum of all. */
  public static void softmax(float[] x, int at, int count) {
    scale(x, at, count, 1 / exp(x, at, count, 1, max(x, at, count)));
  }

  /** Replaces each x by 1 / (1 + exp(−x)). */
  public static void sigmoid(float[] x, int at, int count) {
    exp(x, at, count, -1, 0);
    for (int i = at; i < at + count; i++) {
      x[i] = 1 / (1 + x[i]);
    }
  }
}
