package dev.remeasure.models.spiking;

/**
 * Sums in a set order. That of a vector's lanes is not set, and training makes different networks
 * of different last digits.
 */
final class Sums {
  private Sums() {}

  /** The sum of the products of a run of floats with a row. */
  static float dot(float[] a, int at, float[] row) {
    float sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += a[at + i] * row[i];
    }
    return sum;
  }

  /** Replaces scores by their shares: exp(x) over the sum of all. */
  static void softmax(float[] scores) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = (float) Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= (float) sum;
    }
  }
}
