package dev.remeasure.memory;

import dev.remeasure.attempt.Attempts;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Papers;
import dev.remeasure.run.Runs;
import dev.remeasure.verdict.Comparisons;

/** All ports over plain collections: nothing outlives the process. Safe for use by many threads. */
public final class InMemory {
  private final MemoryPapers papers = new MemoryPapers();
  private final MemoryClaims claims = papers.claims();
  private final MemoryRuns runs = new MemoryRuns();
  private final MemoryAttempts attempts = new MemoryAttempts(runs);
  private final MemoryComparisons comparisons = new MemoryComparisons(attempts);

  public Papers papers() {
    return papers;
  }

  public Claims claims() {
    return claims;
  }

  public Attempts attempts() {
    return attempts;
  }

  public Runs runs() {
    return runs;
  }

  public Comparisons comparisons() {
    return comparisons;
  }
}
