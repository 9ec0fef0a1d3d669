package dev.remeasure.claims.memory;

import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.audit.Chain;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.run.Runs;

/** All ports over plain collections: nothing outlives the process. Safe for use by many threads. */
public final class InMemory {
  private final MemoryChain chain = new MemoryChain();
  private final MemoryPapers papers = new MemoryPapers(chain);
  private final MemoryClaims claims = papers.claims();
  private final MemoryRuns runs = new MemoryRuns();
  private final MemoryAttempts attempts = new MemoryAttempts(runs, chain);
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

  public Chain chain() {
    return chain;
  }

  /** A way round the ports. */
  public Tampering tampering() {
    return new Tampering(
        papers.papers,
        claims.claims,
        claims.revisions,
        attempts.attempts,
        runs.runs,
        comparisons.comparisons,
        chain.links);
  }
}
