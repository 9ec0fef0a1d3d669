package dev.remeasure.models.diffusion;

/** Denoising diffusion implicit models (arXiv 2010.02502), deterministic: one call a step. */
final class Ddim implements Solver {
  private final int steps;
  private final Predictor predictor;
  private final Grid grid;
  private final double[] epsilon;

  Ddim(int steps, Predictor predictor, int dimension, Shift shift) {
    this.steps = steps;
    this.predictor = predictor;
    this.grid = new Grid(steps, shift);
    this.epsilon = new double[dimension];
  }

  @Override
  public void solve(double[] x) {
    for (int step = 0; step < steps; step++) {
      grid.begin(x, step);
      grid.predict(predictor, x, 2 * step, epsilon);
      grid.transfer(x, epsilon, 2 * step, 2 * step + 2, x);
    }
  }

  @Override
  public long calls() {
    return predictor.calls();
  }
}
