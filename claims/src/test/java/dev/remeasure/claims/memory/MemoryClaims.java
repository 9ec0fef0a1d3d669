package dev.remeasure.claims.memory;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Claims in a map that remembers the order of recording, and their revisions in lists. */
final class MemoryClaims implements Claims {
  private final Papers papers;
  private final MemoryChain chain;
  final Map<String, Recorded<Claim>> claims = new LinkedHashMap<>();
  final Map<String, List<Revision>> revisions = new TreeMap<>();

  MemoryClaims(Papers papers, MemoryChain chain) {
    this.papers = papers;
    this.chain = chain;
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
  public void put(Recorded<Claim> claim, Change change) {
    String id = claim.value().id();
    synchronized (papers) {
      Check.that(
          papers.find(claim.value().paper()).isPresent(),
          "id",
          id,
          "must begin with the key of a recorded paper");
      Recorded<Claim> before = claims.put(id, claim);
      if (before == null || !before.value().equals(claim.value())) {
        revise(claim.value(), change);
      }
    }
  }

  private void revise(Claim claim, Change change) {
    List<Revision> all = revisions.computeIfAbsent(claim.id(), first -> new ArrayList<>());
    Revision revision =
        new Revision(claim, all.size() + 1, change.by(), change.reason(), change.at());
    all.add(revision);
    chain.append(revision.entry());
  }

  @Override
  public void putAll(
      List<Recorded<Paper>> newPapers, List<Recorded<Claim>> newClaims, Change change) {
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
      newPapers.forEach(paper -> papers.put(paper, change));
      newClaims.forEach(claim -> put(claim, change));
    }
  }

  @Override
  public List<Revision> revisions(String id) {
    synchronized (papers) {
      return List.copyOf(revisions.getOrDefault(id, List.of()));
    }
  }

  @Override
  public List<Revision> revisions() {
    synchronized (papers) {
      return revisions.values().stream().flatMap(List::stream).toList();
    }
  }

  @Override
  public Map<String, Revision> newest() {
    synchronized (papers) {
      return claims.keySet().stream()
          .collect(Collectors.toMap(Function.identity(), id -> revisions(id).getLast()));
    }
  }

  @Override
  public boolean remove(String id, Change change) {
    synchronized (papers) {
      if (claims.remove(id) == null) {
        return false;
      }
      chain.append(revisions(id).getLast().removal(change));
      return true;
    }
  }
}
