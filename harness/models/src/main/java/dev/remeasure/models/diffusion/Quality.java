package dev.remeasure.models.diffusion;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** How good a solver's samples are, over fixed noises. */
public final class Quality {
  private static final int DIRECTIONS = 64;
  private static final long NOISE_SEED = 2202;
  private static final long DATA_SEED = 9778;
  private static final long DIRECTION_SEED = 11;

  private final Mixture data;
  private final Size size;
  private final double[][] reference;

  public Quality(Mixture data, Size size) {
    this.data = data;
    this.size = size;
    this.reference =
        samples(() ->
            Solver.named(
                "f-pndm", size.referenceSteps(), new Predictor(data, 0), data.dimension()));
  }

  /**
   * How thoroughly quality is judged.
   *
   * @param noises an even number
   */
  public record Size(int noises, int referenceSteps) {
    /** That of every published figure. */
    public static final Size FULL = new Size(400, 20_000);
  }

  /** Network calls the solver makes for one sample. */
  public static long calls(Solver own, Mixture data) {
    long before = own.calls();
    own.solve(new double[data.dimension()]);
    return own.calls() - before;
  }

  /**
   * Samples of the fixed noises, one row a noise.
   *
   * @param solvers makes a solver for each thread
   */
  public double[][] samples(Supplier<? extends Solver> solvers) {
    return samples(size.noises(), data.dimension(), solvers);
  }

  /** Samples of so many fixed noises, an even number, one row a noise. */
  public static double[][] samples(int noises, int dimension, Supplier<? extends Solver> solvers) {
    double[][] rows = Mixture.noises(noises, dimension, NOISE_SEED);
    IntStream.range(0, 2)
        .parallel()
        .forEach(half -> {
          Solver own = solvers.get();
          for (int row = half; row < rows.length; row += 2) {
            own.solve(rows[row]);
          }
        });
    return rows;
  }

  /** Root mean square distance of the samples from the reference's. */
  public double rms(double[][] samples) {
    return Math.sqrt(Arrays.stream(distances(samples)).map(d -> d * d).average().orElseThrow());
  }

  /** Median distance of the samples from the reference's. */
  public double median(double[][] samples) {
    double[] sorted = distances(samples);
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return (sorted[half - 1] + sorted[half]) / 2;
  }

  /** Sliced Wasserstein-2 distance of the samples from as many drawn from the mixture itself. */
  public double slicedWasserstein(double[][] samples) {
    double[][] drawn = data.samples(samples.length, DATA_SEED);
    double sum = 0;
    for (double[] direction : Mixture.noises(DIRECTIONS, data.dimension(), DIRECTION_SEED)) {
      double length = Math.sqrt(dot(direction, direction));
      double[] a = projected(samples, direction);
      double[] b = projected(drawn, direction);
      for (int i = 0; i < a.length; i++) {
        double gap = (a[i] - b[i]) / length;
        sum += gap * gap / a.length;
      }
    }
    return Math.sqrt(sum / DIRECTIONS);
  }

  private double[] distances(double[][] samples) {
    return IntStream.range(0, samples.length)
        .mapToDouble(row -> distance(samples[row], reference[row]))
        .toArray();
  }

  private static double distance(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (a[i] - b[i]) * (a[i] - b[i]);
    }
    return Math.sqrt(sum);
  }

  private static double[] projected(double[][] rows, double[] direction) {
    return Arrays.stream(rows).mapToDouble(row -> dot(row, direction)).sorted().toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
