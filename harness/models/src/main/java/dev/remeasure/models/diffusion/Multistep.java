package dev.remeasure.models.diffusion;

/**
 * Pseudo linear multi-step methods (arXiv 2202.09778, algorithm 2): a few pseudo Runge–Kutta steps
 * to start, then an Adams–Bashforth combination of the last predictions, one call a step.
 */
public final class Multistep implements Solver {
  private static final double[] ONE = {1};
  private static final double[] TWO = {3 / 2.0, -1 / 2.0};
  private static final double[] FOUR = {55 / 24.0, -59 / 24.0, 37 / 24.0, -9 / 24.0};

  private final double[] weights; // Adams-Bashforth, newest prediction first
  private final int steps;
  private final Predictor predictor;
  private final Grid grid;
  private final double[][] history;
  private final double[] combined;
  private final double[] second;
  private final double[] third;
  private final double[] fourth;
  private final double[] trial;

  private Multistep(double[] weights, int steps, Predictor predictor, int dimension, Shift shift) {
    this.weights = weights;
    this.steps = steps;
    this.predictor = predictor;
    this.grid = new Grid(steps, shift);
    this.history = new double[weights.length][dimension];
    this.combined = new double[dimension];
    this.second = new double[dimension];
    this.third = new double[dimension];
    this.fourth = new double[dimension];
    this.trial = new double[dimension];
  }

  /** One term: the same as {@link Ddim}. */
  public static Multistep first(int steps, Predictor predictor, int dimension) {
    return new Multistep(ONE, steps, predictor, dimension, Shift.NONE);
  }

  /** S-PNDM. */
  static Multistep second(int steps, Predictor predictor, int dimension, Shift shift) {
    return new Multistep(TWO, steps, predictor, dimension, shift);
  }

  /** F-PNDM with other weights than the method's. */
  public static Multistep fourth(double[] weights, int steps, Predictor predictor, int dimension) {
    return new Multistep(weights, steps, predictor, dimension, Shift.NONE);
  }

  /** F-PNDM. */
  public static Multistep fourth(int steps, Predictor predictor, int dimension) {
    return fourth(steps, predictor, dimension, Shift.NONE);
  }

  static Multistep fourth(int steps, Predictor predictor, int dimension, Shift shift) {
    return new Multistep(FOUR, steps, predictor, dimension, shift);
  }

  @Override
  public void solve(double[] x) {
    for (int step = 0; step < steps; step++) {
      int now = 2 * step;
      grid.begin(x, step);
      double[] latest = history[step % history.length];
      grid.predict(predictor, x, now, latest);
      if (step >= history.length - 1) {
        combine(step);
      } else if (weights.length == 4) {
        startFourth(x, now, latest);
      } else {
        startSecond(x, now, latest);
      }
      grid.transfer(x, combined, now, now + 2, x);
    }
  }

  @Override
  public long calls() {
    return predictor.calls();
  }

  private void combine(int step) {
    for (int i = 0; i < combined.length; i++) {
      double sum = 0;
      for (int back = 0; back < history.length; back++) {
        sum += weights[back] * history[(step - back) % history.length][i];
      }
      combined[i] = sum;
    }
  }

  /** The pseudo improved Euler step: two calls in all. */
  private void startSecond(double[] x, int now, double[] first) {
    grid.transfer(x, first, now, now + 2, trial);
    grid.predict(predictor, trial, now + 2, second);
    for (int i = 0; i < combined.length; i++) {
      combined[i] = (first[i] + second[i]) / 2;
    }
  }

  /** The pseudo Runge–Kutta step: four calls in all. */
  private void startFourth(double[] x, int now, double[] first) {
    grid.transfer(x, first, now, now + 1, trial);
    grid.predict(predictor, trial, now + 1, second);
    grid.transfer(x, second, now, now + 1, trial);
    grid.predict(predictor, trial, now + 1, third);
    grid.transfer(x, third, now, now + 2, trial);
    grid.predict(predictor, trial, now + 2, fourth);
    for (int i = 0; i < combined.length; i++) {
      combined[i] = (first[i] + 2 * second[i] + 2 * third[i] + fourth[i]) / 6;
    }
  }
}
