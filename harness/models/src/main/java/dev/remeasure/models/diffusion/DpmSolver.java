package dev.remeasure.models.diffusion;

/**
 * DPM-Solver++(2M), deterministic and of second order: it goes on from the last two predictions of
 * the data, one call a step, to the time 0.001 (Lu et al. 2022, arXiv 2211.01095, algorithm 2).
 */
public final class DpmSolver implements Solver {
  private static final double END = 1e-3;

  private final int steps;
  private final Denoiser denoiser;
  private final double[] epsilon;
  private final double[] before;

  public DpmSolver(int steps, Denoiser denoiser, int dimension) {
    this.steps = steps;
    this.denoiser = denoiser;
    this.epsilon = new double[dimension];
    this.before = new double[dimension];
  }

  @Override
  public void solve(double[] x) {
    double lastLength = 0;
    for (int step = 0; step < steps; step++) {
      double signal = Schedule.signal(time(step));
      double noise = Schedule.noise(time(step));
      double nextSignal = Schedule.signal(time(step + 1));
      double nextNoise = Schedule.noise(time(step + 1));
      double length = Math.log(nextSignal / nextNoise) - Math.log(signal / noise);
      denoiser.predict(x, signal, noise, epsilon);
      double beyond = step == 0 ? 0 : length / (2 * lastLength);
      double keep = nextNoise / noise;
      double along = -nextSignal * Math.expm1(-length);
      for (int i = 0; i < x.length; i++) {
        double data = (x[i] - noise * epsilon[i]) / signal;
        double extrapolated = step == 0 ? data : data + beyond * (data - before[i]);
        before[i] = data;
        x[i] = keep * x[i] + along * extrapolated;
      }
      lastLength = length;
    }
  }

  @Override
  public long calls() {
    return denoiser.calls();
  }

  private double time(int step) {
    return 1 + (END - 1) * step / steps;
  }
}
