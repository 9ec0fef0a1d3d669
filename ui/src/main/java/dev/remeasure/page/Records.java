package dev.remeasure.page;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Claims;
import dev.remeasure.paper.Conflict;
import dev.remeasure.paper.Conflicts;
import dev.remeasure.paper.Paper;
import dev.remeasure.paper.Papers;
import dev.remeasure.paper.Recorded;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded papers and claims with where each came from. */
@Singleton
final class Records {
  private final Papers papers;
  private final Claims claims;
  private final Optional<Conflicts> conflicts;

  Records(Papers papers, Claims claims, Optional<Conflicts> conflicts) {
    this.papers = papers;
    this.claims = claims;
    this.conflicts = conflicts;
  }

  /** A paper or a claim and its origin. */
  record Entry<T>(T value, Origin origin) {}

  /** All papers, in the catalog's order. */
  List<Entry<Paper>> papers() {
    Map<String, Conflict> byEntry = conflicts();
    return papers.all().stream().map(paper -> entry(paper, paper.value().key(), byEntry)).toList();
  }

  Optional<Entry<Paper>> paper(String key) {
    return papers.find(key).map(paper -> entry(paper, key, conflicts()));
  }

  /** Every claim by its id. */
  Map<String, Entry<Claim>> claims() {
    Map<String, Conflict> byEntry = conflicts();
    Map<String, Entry<Claim>> byId = new LinkedHashMap<>();
    for (Recorded<Claim> claim : claims.all()) {
      byId.put(claim.value().id(), entry(claim, claim.value().id(), byEntry));
    }
    return byId;
  }

  Optional<Entry<Claim>> claim(String id) {
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
