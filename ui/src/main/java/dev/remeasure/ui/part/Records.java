package dev.remeasure.ui.part;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Conflicts;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded papers and claims with where each came from. */
@Singleton
public final class Records {
  private final Papers papers;
  private final Claims claims;
  private final Optional<Conflicts> conflicts;

  public Records(Papers papers, Claims claims, Optional<Conflicts> conflicts) {
    this.papers = papers;
    this.claims = claims;
    this.conflicts = conflicts;
  }

  /** A paper or a claim and its origin. */
  public record Entry<T>(T value, Origin origin) {}

  /** All papers, in the catalog's order. */
  public List<Entry<Paper>> papers() {
    Map<String, Conflict> byEntry = conflicts();
    return papers.all().stream().map(paper -> entry(paper, paper.value().key(), byEntry)).toList();
  }

  public Optional<Entry<Paper>> paper(String key) {
    return papers.find(key).map(paper -> entry(paper, key, conflicts()));
  }

  /** Where every claim came from, by its id. */
  public Map<String, Origin> origins() {
    Map<String, Conflict> byEntry = conflicts();
    return claims.all().stream()
        .collect(
            toMap(
                claim -> claim.value().id(),
                claim -> Origin.of(claim, byEntry.get(claim.value().id()))));
  }

  public Optional<Entry<Claim>> claim(String id) {
    return claims.find(id).map(claim -> entry(claim, id, conflicts()));
  }

  private Map<String, Conflict> conflicts() {
    return conflicts.map(Conflicts::all).orElse(List.of()).stream()
        .collect(toMap(Conflict::id, conflict -> conflict));
  }

  private static <T> Entry<T> entry(
      Recorded<T> recorded, String name, Map<String, Conflict> conflicts) {
    return new Entry<>(recorded.value(), Origin.of(recorded, conflicts.get(name)));
  }
}
