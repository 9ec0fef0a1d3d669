package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Comparisons in lists by attempt. */
final class MemoryComparisons implements Comparisons {
  private final Attempts attempts;
  final SortedMap<Long, List<Comparison>> comparisons = new TreeMap<>();

  MemoryComparisons(Attempts attempts) {
    this.attempts = attempts;
  }

  @Override
  public synchronized void add(Comparison comparison) {
    long attempt = comparison.attempt();
    Check.that(
        attempts.find(attempt).isPresent(),
        "comparison.attempt",
        attempt,
        "must be the number of a logged attempt");
    comparisons.computeIfAbsent(attempt, first -> new ArrayList<>()).add(comparison);
  }

  @Override
  public synchronized List<Comparison> ofAttempt(long attempt) {
    return List.copyOf(comparisons.getOrDefault(attempt, List.of()));
  }

  @Override
  public synchronized List<Comparison> rejudged() {
    return comparisons.values().stream()
        .filter(ofAttempt -> ofAttempt.size() > 1)
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public synchronized Optional<Comparison> latest(long attempt) {
    return Optional.ofNullable(comparisons.get(attempt)).map(List::getLast);
  }

  @Override
  public synchronized List<Comparison> latest() {
    return comparisons.values().stream().map(List::getLast).toList();
  }

  @Override
  public List<Comparison> latest(Collection<Long> attempts) {
    return latest().stream().filter(one -> attempts.contains(one.attempt())).toList();
  }
}
