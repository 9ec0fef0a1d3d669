package dev.remeasure.models.diffusion;

import dev.remeasure.claims.Check;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A mixture of equally likely isotropic Gaussians, the data to be generated. */
public final class Mixture {
  private static final int MODES = 8;
  private static final long SEED = 45;

  private final double[][] means;
  private final double deviation;

  private Mixture(double[][] means, double deviation) {
    this.means = means;
    this.deviation = deviation;
  }

  /** The mixture of that name: {@code d2}, {@code d8}, {@code d16} or {@code sharp2}. */
  public static Mixture named(String name) {
    return switch (name) {
      case "d2" -> of(2, 1, 0.3);
      case "d8" -> of(8, 1, 0.3);
      case "d16" -> of(16, 1, 0.3);
      case "sharp2" -> of(2, 1, 0.1);
      default -> {
        Check.that(false, "data", name, "must be one of d2, d8, d16, sharp2");
        throw new AssertionError(name);
      }
    };
  }

  /**
   * A mixture of eight modes.
   *
   * @param spread standard deviation of the modes' means in each direction
   * @param deviation that of the samples of a mode round its mean
   */
  public static Mixture of(int dimension, double spread, double deviation) {
    double[][] means = noises(MODES, dimension, SEED);
    for (double[] mean : means) {
      for (int i = 0; i < dimension; i++) {
        mean[i] *= spread;
      }
    }
    return new Mixture(means, deviation);
  }

  /** One row a mode. */
  public double[][] means() {
    return means;
  }

  /** Standard deviation of every mode in each direction. */
  public double deviation() {
    return deviation;
  }

  public int dimension() {
    return means[0].length;
  }

  /** Standard-normal rows, the same ones for the same seed. */
  public static double[][] noises(int rows, int dimension, long seed) {
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
}
