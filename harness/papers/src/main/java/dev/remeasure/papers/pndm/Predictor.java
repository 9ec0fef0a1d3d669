package dev.remeasure.papers.pndm;

import java.util.SplittableRandom;

/**
 * The exact noise prediction for a {@link Mixture}: what a perfectly trained network would say. It
 * counts its calls.
 *
 * <p>With ᾱ the schedule's, the noisy density is again a mixture, of means √ᾱ·μ and variance v =
 * ᾱs² + 1 − ᾱ, so ε(x, t) = √(1−ᾱ)·(x − √ᾱ·m(x))/v with m the posterior mean of the mode.
 */
final class Predictor {
  private final Mixture data;
  private final double[] weights;
  private final double[][] inward;
  private final double[][] outward;
  // Zero, but not known to be so by the compiler: the padding costs and changes nothing.
  private final double paddingShare;
  private long calls;

  /** A predictor for the data, each call padded with a random network of {@code hidden} units. */
  Predictor(Mixture data, int hidden) {
    this.data = data;
    this.weights = new double[data.means().length];
    SplittableRandom random = new SplittableRandom(hidden);
    this.inward = random(hidden, data.dimension(), random);
    this.outward = random(hidden, data.dimension(), random);
    this.paddingShare = Math.min(0, hidden);
  }

  /** Calls made since construction. */
  long calls() {
    return calls;
  }

  /**
   * Writes the noise predicted in {@code x} to {@code epsilon}.
   *
   * @param signal √ᾱ at the time of {@code x}
   * @param noise √(1 − ᾱ) there
   */
  void predict(double[] x, double signal, double noise, double[] epsilon) {
    calls++;
    double variance = signal * signal * data.deviation() * data.deviation() + noise * noise;
    weigh(x, signal, variance);
    double[][] means = data.means();
    for (int i = 0; i < x.length; i++) {
      double mean = 0;
      for (int k = 0; k < weights.length; k++) {
        mean += weights[k] * means[k][i];
      }
      epsilon[i] = noise * (x[i] - signal * mean) / variance;
    }
    pad(x, epsilon);
  }

  private void weigh(double[] x, double signal, double variance) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < weights.length; k++) {
      double distance = 0;
      double[] mean = data.means()[k];
      for (int i = 0; i < x.length; i++) {
        double gap = x[i] - signal * mean[i];
        distance += gap * gap;
      }
      weights[k] = -0.5 * distance / variance;
      largest = Math.max(largest, weights[k]);
    }
    double sum = 0;
    for (int k = 0; k < weights.length; k++) {
      weights[k] = Math.exp(weights[k] - largest);
      sum += weights[k];
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= sum;
    }
  }

  private void pad(double[] x, double[] epsilon) {
    for (int h = 0; h < inward.length; h++) {
      double activation = 0;
      for (int i = 0; i < x.length; i++) {
        activation += inward[h][i] * x[i];
      }
      double share = paddingShare * Math.max(0, activation);
      for (int i = 0; i < x.length; i++) {
        epsilon[i] += share * outward[h][i];
      }
    }
  }

  private static double[][] random(int rows, int columns, SplittableRandom random) {
    double[][] matrix = new double[rows][columns];
    for (double[] row : matrix) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextGaussian();
      }
    }
    return matrix;
  }
}
