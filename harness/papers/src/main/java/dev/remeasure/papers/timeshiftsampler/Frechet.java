package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.models.diffusion.Mixture;

/**
 * Fréchet distance of samples from the mixture they should be of: what is left of each when its
 * nearest mode is taken away must be normal with the mixture's deviation. Values are taken to be
 * independent of each other, as they are there.
 */
final class Frechet {
  private Frechet() {}

  /** The distance, with mean and deviation of each value over the samples. */
  static double distance(Mixture data, double[][] samples) {
    int dimension = data.dimension();
    double[] sums = new double[dimension];
    double[] squares = new double[dimension];
    for (double[] sample : samples) {
      double[] mean = nearest(data, sample);
      for (int i = 0; i < dimension; i++) {
        double left = sample[i] - mean[i];
        sums[i] += left;
        squares[i] += left * left;
      }
    }
    double distance = 0;
    for (int i = 0; i < dimension; i++) {
      double mean = sums[i] / samples.length;
      double deviation = Math.sqrt(Math.max(0, squares[i] / samples.length - mean * mean));
      distance += mean * mean + Math.pow(deviation - data.deviation(), 2);
    }
    return Math.sqrt(distance);
  }

  private static double[] nearest(Mixture data, double[] sample) {
    double[] nearest = data.means()[0];
    double least = Double.POSITIVE_INFINITY;
    for (double[] mean : data.means()) {
      double square = 0;
      for (int i = 0; i < sample.length; i++) {
        square += (sample[i] - mean[i]) * (sample[i] - mean[i]);
      }
      if (square < least) {
        least = square;
        nearest = mean;
      }
    }
    return nearest;
  }
}
