package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.PaperEntries;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Papers in a map, and their claims with them. */
final class MemoryPapers implements Papers {
  final Map<String, Recorded<Paper>> papers = new HashMap<>();
  private final MemoryChain chain;
  private final MemoryClaims claims;

  MemoryPapers(MemoryChain chain) {
    this.chain = chain;
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
  public synchronized void put(Recorded<Paper> paper, Change change) {
    Recorded<Paper> before = papers.put(paper.value().key(), paper);
    if (before == null || !before.value().equals(paper.value())) {
      chain.append(PaperEntries.recorded(paper.value(), change));
    }
  }

  @Override
  public synchronized boolean remove(String key, Change change) {
    Optional<Recorded<Paper>> paper = find(key);
    paper.ifPresent(found ->
        Check.that(found.catalogHash() == null, "key", key, "must be that of a user's own paper"));
    claims.ofPaper(key).forEach(claim -> claims.remove(claim.value().id(), change));
    papers.remove(key);
    paper.ifPresent(removed -> chain.append(PaperEntries.removed(removed.value(), change)));
    return paper.isPresent();
  }
}
