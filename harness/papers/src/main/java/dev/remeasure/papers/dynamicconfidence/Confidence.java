package dev.remeasure.papers.dynamicconfidence;

/**
 * When to stop.
 *
 * @param sharpness what scores are multiplied by before their softmax
 * @param threshold of the largest share, above which the network stops; 1 never stops it
 */
record Confidence(float sharpness, double threshold) {
  /** Share of the class with the highest score. */
  static double of(float[] scores, float sharpness) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(sharpness * (score - most));
    }
    return 1 / sum;
  }
}
