package dev.remeasure.models.training;

import dev.remeasure.claims.Check;

/** Adam with decoupled weight decay (Loshchilov and Hutter 2019, algorithm 2). */
public final class AdamW {
  private static final double FIRST = 0.9;
  private static final double SECOND = 0.99;
  private static final double SMALL = 1e-8;

  private final double rate;
  private final double decay;
  private final double[] mean;
  private final double[] square;
  private int steps;

  /**
   * An optimiser that has seen nothing.
   *
   * @param rate learning rate
   * @param decay of the weights, times the rate
   */
  public AdamW(int parameters, double rate, double decay) {
    Check.that(rate > 0, "rate", rate, "must be above zero");
    Check.that(decay >= 0, "decay", decay, "must not be negative");
    this.rate = rate;
    this.decay = decay;
    this.mean = new double[parameters];
    this.square = new double[parameters];
  }

  /** Makes one step. */
  public void step(float[] parameters, float[] gradient) {
    steps++;
    double meanBias = 1 - Math.pow(FIRST, steps);
    double squareBias = 1 - Math.pow(SECOND, steps);
    for (int i = 0; i < parameters.length; i++) {
      mean[i] = FIRST * mean[i] + (1 - FIRST) * gradient[i];
      square[i] = SECOND * square[i] + (1 - SECOND) * gradient[i] * gradient[i];
      double move = mean[i] / meanBias / (Math.sqrt(square[i] / squareBias) + SMALL);
      parameters[i] -= (float) (rate * (move + decay * parameters[i]));
    }
  }
}
