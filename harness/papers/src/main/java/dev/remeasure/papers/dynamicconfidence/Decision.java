package dev.remeasure.papers.dynamicconfidence;

/**
 * What a network decided.
 *
 * @param chosen the class
 * @param steps made until then
 * @param spikes fired until then
 */
record Decision(int chosen, int steps, long spikes) {
  /** The class with the highest score, the first of them. */
  static int highest(float[] scores) {
    int highest = 0;
    for (int c = 1; c < scores.length; c++) {
      highest = scores[c] > scores[highest] ? c : highest;
    }
    return highest;
  }
}
