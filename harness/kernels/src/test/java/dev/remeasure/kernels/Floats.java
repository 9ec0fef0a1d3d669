package dev.remeasure.kernels;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;

/** Test data, and what is close to what. */
public final class Floats {
  private Floats() {}

  public static float[] random(int count, long seed) {
    return new Noise(seed).normals(count, 1);
  }

  public static Matrix matrix(int rows, int columns, long seed) {
    return Matrix.of(random(rows * columns, seed), rows, columns);
  }

  /** Fails where two differ by more than the tolerance, relative to values above 1. */
  public static void close(float[] actual, double[] expected, double tolerance) {
    for (int i = 0; i < expected.length; i++) {
      double gap = Math.abs(actual[i] - expected[i]);
      assertThat(gap <= tolerance * Math.max(1, Math.abs(expected[i])))
          .as("at %d: %s is not %s", i, actual[i], expected[i])
          .isTrue();
    }
  }
}
