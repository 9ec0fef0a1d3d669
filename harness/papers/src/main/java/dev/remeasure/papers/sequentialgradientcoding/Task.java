package dev.remeasure.papers.sequentialgradientcoding;

/**
 * What one worker does for one job in one round.
 *
 * @param coded whether it sends a coded sum over its chunks of a group, or the gradient of one
 *     chunk
 * @param index of the group, or of the chunk among the worker's own
 */
record Task(boolean coded, int index) {
  static Task plain(int chunk) {
    return new Task(false, chunk);
  }

  static Task coded(int group) {
    return new Task(true, group);
  }
}
