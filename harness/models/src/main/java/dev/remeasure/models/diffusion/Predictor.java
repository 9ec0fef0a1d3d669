package dev.remeasure.models.diffusion;

import java.util.SplittableRandom;

/**
 * The exact noise prediction for a {@link Mixture}: what a perfectly trained network would say, or
 * one that errs by as much as told. It counts its calls.
 *
 * <p>With ᾱ the schedule's, the noisy density is again a mixture, of means √ᾱ·μ and variance v =
 * ᾱs² + 1 − ᾱ, so ε(x, t) = √(1−ᾱ)·(x − √ᾱ·m(x))/v with m the posterior mean of the mode.
 */
public final class Predictor implements Denoiser {
  private final Mixture data;
  private final double[] weights;
  private final double[][] inward;
  private final double[][] outward;
  // Zero, but not known to be so by the compiler: the padding costs and changes nothing.
  private final double paddingShare;
  private final double error;
  private final int[] seen;
  private final double[] phases;
  private long calls;

  /** A predictor for the data, each call padded with a random network of {@code hidden} units. */
  public Predictor(Mixture data, int hidden) {
    this(data, hidden, 0);
  }

  /**
   * The same with an error: a fixed smooth field over the samples, which no solver can know.
   *
   * @param error its root mean square, in units of the noise
   */
  public Predictor(Mixture data, int hidden, double error) {
    this.data = data;
    this.weights = new double[data.means().length];
    SplittableRandom random = new SplittableRandom(hidden);
    this.inward = random(hidden, data.dimension(), random);
    this.outward = random(hidden, data.dimension(), random);
    this.paddingShare = Math.min(0, hidden);
    this.error = error;
    this.seen = random.ints(data.dimension(), 0, data.dimension()).toArray();
    this.phases = random.doubles(data.dimension(), 0, 2 * Math.PI).toArray();
  }

  @Override
  public long calls() {
    return calls;
  }

  @Override
  public void predict(double[] x, double signal, double noise, double[] epsilon) {
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
    if (error != 0) {
      err(x, epsilon);
    }
  }

  private void err(double[] x, double[] epsilon) {
    for (int i = 0; i < x.length; i++) {
      epsilon[i] += Math.sqrt(2) * error * Math.sin(2 * x[seen[i]] + phases[i]);
    }
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
