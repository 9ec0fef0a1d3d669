package dev.remeasure.models.diffusion;

/**
 * The times of S equal steps from noise to data, with the schedule's values at them and half-way
 * between.
 */
final class Grid {
  private final int steps;
  private final Shift shift;
  private final double[] signal;
  private final double[] noise;
  private int shifted;

  Grid(int steps, Shift shift) {
    this.steps = steps;
    this.shift = shift;
    signal = new double[2 * steps + 1];
    noise = new double[2 * steps + 1];
    for (int half = 0; half <= 2 * steps; half++) {
      put(half, time(half));
    }
  }

  /** Shifts the time at which a step starts, and by half as much the time half-way to its end. */
  void begin(double[] x, int step) {
    if (shift.equals(Shift.NONE)) {
      return;
    }
    put(shifted, time(shifted));
    put(shifted + 1, time(shifted + 1));
    shifted = 2 * step;
    if (step > 0) {
      double now = time(shifted);
      double from = shift.time(x, time(shifted - 2), now);
      put(shifted, from);
      put(shifted + 1, time(shifted + 1) + (from - now) / 2);
    }
  }

  /** Writes the noise predicted in {@code x}, which stands {@code half} half-steps in. */
  void predict(Predictor predictor, double[] x, int half, double[] epsilon) {
    predictor.predict(x, signal[half], noise[half], epsilon);
  }

  /**
   * The transfer part shared by all the solvers: the DDIM step along a given noise (PNDM, equation
   * 11).
   */
  void transfer(double[] x, double[] epsilon, int from, int to, double[] result) {
    double scale = signal[to] / signal[from];
    double along = noise[to] - scale * noise[from];
    for (int i = 0; i < x.length; i++) {
      result[i] = scale * x[i] + along * epsilon[i];
    }
  }

  private double time(int half) {
    return 1 - (double) half / (2 * steps);
  }

  private void put(int half, double t) {
    signal[half] = Schedule.signal(t);
    noise[half] = Schedule.noise(t);
  }
}
