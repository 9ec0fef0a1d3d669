package dev.remeasure.papers.pndm;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How good a solver's samples are, over {@value #NOISES} fixed noises. */
final class Quality {
  static final int NOISES = 400;
  static final int REFERENCE_STEPS = 20_000;
  private static final int DIRECTIONS = 64;
  private static final long NOISE_SEED = 2202;
  private static final long DATA_SEED = 9778;
  private static final long DIRECTION_SEED = 11;

  private final Mixture data;
  private final double[][] reference;

  Quality(Mixture data) {
    this.data = data;
    this.reference = samples("f-pndm", REFERENCE_STEPS);
  }

  /** Network calls the solver makes for one sample. */
  static long calls(String solver, int steps, Mixture data) {
    Solver own = Solver.named(solver, steps, new Predictor(data, 0), data.dimension());
    own.solve(new double[data.dimension()]);
    return own.calls();
  }

  /** The solver's samples of the fixed noises, one row a noise. */
  double[][] samples(String solver, int steps) {
    double[][] rows = Mixture.noises(NOISES, data.dimension(), NOISE_SEED);
    IntStream.range(0, 2)
        .parallel()
        .forEach(half -> {
          Solver own = Solver.named(solver, steps, new Predictor(data, 0), data.dimension());
          for (int row = half; row < NOISES; row += 2) {
            own.solve(rows[row]);
          }
        });
    return rows;
  }

  /** Root mean square distance of the samples from the reference's. */
  double rms(double[][] samples) {
    return Math.sqrt(Arrays.stream(distances(samples)).map(d -> d * d).average().orElseThrow());
  }

  /** Median distance of the samples from the reference's. */
  double median(double[][] samples) {
    double[] sorted = distances(samples);
    Arrays.sort(sorted);
    return (sorted[NOISES / 2 - 1] + sorted[NOISES / 2]) / 2;
  }

  /** Sliced Wasserstein-2 distance of the samples from as many drawn from the mixture itself. */
  double slicedWasserstein(double[][] samples) {
    double[][] drawn = data.samples(NOISES, DATA_SEED);
    double sum = 0;
    for (double[] direction : Mixture.noises(DIRECTIONS, data.dimension(), DIRECTION_SEED)) {
      double length = Math.sqrt(dot(direction, direction));
      double[] a = projected(samples, direction);
      double[] b = projected(drawn, direction);
      for (int i = 0; i < NOISES; i++) {
        double gap = (a[i] - b[i]) / length;
        sum += gap * gap / NOISES;
      }
    }
    return Math.sqrt(sum / DIRECTIONS);
  }

  private double[] distances(double[][] samples) {
    return IntStream.range(0, NOISES)
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
