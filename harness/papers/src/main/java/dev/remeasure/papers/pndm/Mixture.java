package dev.remeasure.papers.pndm;

import dev.remeasure.claims.Check;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A mixture of equally likely isotropic Gaussians, the data to be generated. */
final class Mixture {
  private static final int MODES = 8;
  private static final long SEED = 45;

  private final double[][] means;
  private final double deviation;

  private Mixture(double[][] means, double deviation) {
    this.means = means;
    this.deviation = deviation;
  }

  /** The mixture of that name: {@code d2}, {@code d8}, {@code d16} or {@code sharp2}. */
  static Mixture named(String name) {
    return switch (name) {
      case "d2" -> random(2, 0.3);
      case "d8" -> random(8, 0.3);
      case "d16" -> random(16, 0.3);
      case "sharp2" -> random(2, 0.1);
      default -> {
        Check.that(false, "data", name, "must be one of d2, d8, d16, sharp2");
        throw new AssertionError(name);
      }
    };
  }

  /** One row a mode. */
  double[][] means() {
    return means;
  }

  /** Standard deviation of every mode in each direction. */
  double deviation() {
    return deviation;
  }

  int dimension() {
    return means[0].length;
  }

  /** Standard-normal rows, the same ones for the same seed. */
  static double[][] noises(int rows, int dimension, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] noises = new double[rows][dimension];
    for (double[] row : noises) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    return noises;
  }

  /** Rows drawn from the mixture itself. */
  double[][] samples(int rows, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] samples = new double[rows][];
    for (int row = 0; row < rows; row++) {
      double[] mean = means[random.nextInt(means.length)];
      samples[row] = Arrays.stream(mean).map(m -> m + deviation * random.nextGaussian()).toArray();
    }
    return samples;
  }

  private static Mixture random(int dimension, double deviation) {
    return new Mixture(noises(MODES, dimension, SEED), deviation);
  }
}
