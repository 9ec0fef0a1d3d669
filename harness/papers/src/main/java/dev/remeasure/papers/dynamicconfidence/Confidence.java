package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.kernels.element.Runs;

/**
 * When to stop.
 *
 * @param sharpness what scores are multiplied by before their softmax
 * @param threshold of the largest share, above which the network stops; 1 never stops it
 */
record Confidence(float sharpness, double threshold) {
  /** Share of the class with the highest score; the array is overwritten. */
  static float of(float[] scores, float sharpness) {
    Runs.scale(scores, 0, scores.length, sharpness);
    float most = Runs.max(scores, 0, scores.length);
    return 1 / Runs.exp(scores, 0, scores.length, 1, most);
  }
}
