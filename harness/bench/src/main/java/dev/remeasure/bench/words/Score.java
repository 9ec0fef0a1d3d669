package dev.remeasure.bench.words;

import java.util.List;

/**
 * How a reader did on one part of the labelled wordings.
 *
 * @param right claims proposed as labelled
 * @param proposed all claims proposed
 * @param labelled all claims that the labels hold
 * @param refused wordings with a labelled claim of which nothing was read
 * @param holding wordings with a labelled claim
 * @param misses each wording that was not read as labelled, with what was read
 */
public record Score(
    int right, int proposed, int labelled, int refused, int holding, List<String> misses) {
  public Score {
    misses = List.copyOf(misses);
  }

  /** The share of what was proposed that is right. */
  public double precision() {
    return (double) right / proposed;
  }

  /** The share of what is labelled that was proposed. */
  public double recall() {
    return (double) right / labelled;
  }
}
