package dev.remeasure.bench.pages;

import java.util.List;

/** The seconds that an answer took in each round, and how many bytes the last one had. */
record Timed(List<Double> seconds, long bytes) {
  double median() {
    List<Double> sorted = seconds.stream().sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
