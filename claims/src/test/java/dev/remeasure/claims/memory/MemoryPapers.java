package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers in a map, and their claims with them. */
final class MemoryPapers implements Papers {
  private final Map<String, Recorded<Paper>> papers = new HashMap<>();
  private final MemoryClaims claims;

  MemoryPapers(MemoryChain chain) {
    claims = new MemoryClaims(this, chain);
  }

  MemoryClaims claims() {
    return claims;
  }

  @Override
  public synchronized List<Recorded<Paper>> all() {
    return papers.values().stream()
        .sorted(Comparator.comparing(Recorded::value, Paper.ORDER))
        .toList();
  }

  @Override
  public synchronized Optional<Recorded<Paper>> find(String key) {
    return Optional.ofNullable(papers.get(key));
  }

  @Override
  public synchronized void put(Recorded<Paper> paper) {
    papers.put(paper.value().key(), paper);
  }

  @Override
  public synchronized boolean remove(String key, Change change) {
    Optional<Recorded<Paper>> paper = find(key);
    paper.ifPresent(found ->
        Check.that(found.catalogHash() == null, "key", key, "must be that of a user's own paper"));
    claims.ofPaper(key).forEach(claim -> claims.remove(claim.value().id(), change));
    return papers.remove(key) != null;
  }
}
