package dev.remeasure.server.catalog;

import dev.remeasure.claims.claim.CanonicalClaim;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Conflicts;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the catalog into the tracker and keeps it current there, never over a user's edit.
 *
 * <p>Each recorded entry carries the digest of the catalog entry it was last compared with. An
 * unedited one follows the catalog. An edited one stays; when its catalog entry has moved on since,
 * the two are a {@link Conflict}, which ends when the user saves again or takes the catalog's.
 */
@Singleton
public final class CatalogSync implements Conflicts {
  private final Catalog catalog;
  private final Papers papers;
  private final Claims claims;
  private final Clock clock;

  CatalogSync(Catalog catalog, Papers papers, Claims claims, Clock clock) {
    this.catalog = catalog;
    this.papers = papers;
    this.claims = claims;
    this.clock = clock;
  }

  /** Adds what is missing and updates what no user has touched. Doing it again changes nothing. */
  public CatalogLoad load() {
    Tally tally = new Tally();
    for (CatalogEntry entry : catalog.entries()) {
      Paper paper = entry.paper();
      tally.sync(
          paper,
          CatalogSync::digest,
          papers.find(paper.key()),
          fresh -> papers.put(fresh, new Change(Change.CATALOG, null, clock.instant())));
      for (Claim claim : entry.claims()) {
        String reason = entry.reasons().get(claim.id());
        tally.sync(
            claim,
            CatalogSync::digest,
            claims.find(claim.id()),
            fresh -> claims.put(fresh, new Change(Change.CATALOG, reason, clock.instant())));
      }
    }
    return new CatalogLoad(tally.added, tally.updated, tally.unchanged, tally.kept);
  }

  /** Records a user's version of a paper; one that changes nothing is not written. */
  public Recorded<Paper> edit(Paper paper, Change change) {
    Recorded<Paper> edited = recorded(paper);
    if (!papers.find(paper.key()).equals(Optional.of(edited))) {
      papers.put(edited, change);
    }
    return edited;
  }

  /** Records a user's version of a claim; one that changes nothing is not written. */
  public Recorded<Claim> edit(Claim claim, Change change) {
    Recorded<Claim> edited = recorded(claim);
    if (!claims.find(claim.id()).equals(Optional.of(edited))) {
      claims.put(edited, change);
    }
    return edited;
  }

  /** Records a user's versions of papers and claims, all of them or none. */
  public void edit(List<Paper> editedPapers, List<Claim> editedClaims, Change change) {
    claims.putAll(
        editedPapers.stream().map(this::recorded).toList(),
        editedClaims.stream().map(this::recorded).toList(),
        change);
  }

  /** The catalog's version of a claim, if it has one. */
  public Optional<Claim> original(String claimId) {
    return catalog.claim(claimId);
  }

  @Override
  public List<Conflict> all() {
    return Stream.concat(
            papers.all().stream().flatMap(this::paperConflict),
            claims.all().stream().flatMap(this::claimConflict))
        .toList();
  }

  /** The conflict of one claim, if there is one. */
  public Optional<Conflict> conflict(Recorded<Claim> recorded) {
    return claimConflict(recorded).findFirst();
  }

  private Recorded<Paper> recorded(Paper paper) {
    return catalog
        .paper(paper.key())
        .map(CatalogEntry::paper)
        .map(shipped -> new Recorded<>(paper, digest(shipped), !paper.equals(shipped)))
        .orElseGet(() -> Recorded.own(paper));
  }

  private Recorded<Claim> recorded(Claim claim) {
    return catalog
        .claim(claim.id())
        .map(shipped -> new Recorded<>(claim, digest(shipped), !claim.equals(shipped)))
        .orElseGet(() -> Recorded.own(claim));
  }

  private Stream<Conflict> paperConflict(Recorded<Paper> recorded) {
    String key = recorded.value().key();
    return catalog.paper(key).map(CatalogEntry::paper).stream()
        .flatMap(shipped -> conflict(key, recorded, shipped, digest(shipped)));
  }

  private Stream<Conflict> claimConflict(Recorded<Claim> recorded) {
    String id = recorded.value().id();
    return catalog.claim(id).stream()
        .flatMap(shipped -> conflict(id, recorded, shipped, digest(shipped)));
  }

  private static <T extends Record> Stream<Conflict> conflict(
      String id, Recorded<T> recorded, T shipped, String digest) {
    boolean disagree =
        recorded.edited()
            && !digest.equals(recorded.catalogHash())
            && !shipped.equals(recorded.value());
    return disagree
        ? Stream.of(new Conflict(id, differences(recorded.value(), shipped)))
        : Stream.empty();
  }

  private static <T extends Record> List<Conflict.Difference> differences(T yours, T shipped) {
    List<Conflict.Difference> differences = new ArrayList<>();
    for (RecordComponent component : shipped.getClass().getRecordComponents()) {
      Object mine = read(component, yours);
      Object theirs = read(component, shipped);
      if (!Objects.equals(mine, theirs)) {
        differences.add(
            new Conflict.Difference(
                component.getName(),
                mine == null ? null : mine.toString(),
                theirs == null ? null : theirs.toString()));
      }
    }
    return differences;
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String digest(Paper paper) {
    return CanonicalClaim.of(paper).digest();
  }

  private static String digest(Claim claim) {
    return CanonicalClaim.of(claim).digest();
  }

  private static final class Tally {
    private int added;
    private int updated;
    private int unchanged;
    private int kept;

    <T> void sync(
        T shipped,
        Function<T, String> digest,
        Optional<Recorded<T>> recorded,
        Consumer<Recorded<T>> put) {
      Recorded<T> fresh = new Recorded<>(shipped, digest.apply(shipped), false);
      if (recorded.isEmpty()) {
        put.accept(fresh);
        added++;
      } else if (recorded.get().edited()) {
        kept++;
      } else if (recorded.get().equals(fresh)) {
        unchanged++;
      } else {
        put.accept(fresh);
        updated++;
      }
    }
  }
}
