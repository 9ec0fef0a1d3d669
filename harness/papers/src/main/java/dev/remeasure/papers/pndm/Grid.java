package dev.remeasure.papers.pndm;

/**
 * The times of S equal steps from noise to data, with the schedule's values at them and half-way
 * between.
 */
final class Grid {
  private final double[] signal;
  private final double[] noise;

  Grid(int steps) {
    signal = new double[2 * steps + 1];
    noise = new double[2 * steps + 1];
    for (int half = 0; half <= 2 * steps; half++) {
      double t = 1 - (double) half / (2 * steps);
      signal[half] = Schedule.signal(t);
      noise[half] = Schedule.noise(t);
    }
  }

  /** Writes the noise predicted in {@code x}, which stands {@code half} half-steps in. */
  void predict(Predictor predictor, double[] x, int half, double[] epsilon) {
    predictor.predict(x, signal[half], noise[half], epsilon);
  }

  /**
   * The transfer part shared by all the solvers: the DDIM step along a given noise (paper, equation
   * 11).
   */
  void transfer(double[] x, double[] epsilon, int from, int to, double[] result) {
    double scale = signal[to] / signal[from];
    double along = noise[to] - scale * noise[from];
    for (int i = 0; i < x.length; i++) {
      result[i] = scale * x[i] + along * epsilon[i];
    }
  }
}
