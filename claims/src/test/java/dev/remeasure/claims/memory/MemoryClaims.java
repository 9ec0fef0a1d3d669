package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Claims in a map that remembers the order of recording. */
final class MemoryClaims implements Claims {
  private final Papers papers;
  private final Map<String, Recorded<Claim>> claims = new LinkedHashMap<>();

  MemoryClaims(Papers papers) {
    this.papers = papers;
  }

  @Override
  public List<Recorded<Claim>> all() {
    synchronized (papers) {
      return papers.all().stream().flatMap(paper -> ofPaper(paper.value().key()).stream()).toList();
    }
  }

  @Override
  public List<Recorded<Claim>> ofPaper(String key) {
    synchronized (papers) {
      return claims.values().stream().filter(claim -> claim.value().paper().equals(key)).toList();
    }
  }

  @Override
  public Optional<Recorded<Claim>> find(String id) {
    synchronized (papers) {
      return Optional.ofNullable(claims.get(id));
    }
  }

  @Override
  public void put(Recorded<Claim> claim) {
    String id = claim.value().id();
    synchronized (papers) {
      Check.that(
          papers.find(claim.value().paper()).isPresent(),
          "id",
          id,
          "must begin with the key of a recorded paper");
      claims.put(id, claim);
    }
  }

  @Override
  public void putAll(List<Recorded<Paper>> newPapers, List<Recorded<Claim>> newClaims) {
    synchronized (papers) {
      for (Recorded<Claim> claim : newClaims) {
        String key = claim.value().paper();
        Check.that(
            papers.find(key).isPresent()
                || newPapers.stream().anyMatch(paper -> paper.value().key().equals(key)),
            "id",
            claim.value().id(),
            "must begin with the key of a recorded paper");
      }
      newPapers.forEach(papers::put);
      newClaims.forEach(this::put);
    }
  }

  @Override
  public boolean remove(String id) {
    synchronized (papers) {
      return claims.remove(id) != null;
    }
  }
}
