package dev.remeasure.server.catalog;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Conflicts;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the catalog into the tracker and keeps it current there, never over a user's edit.
 *
 * <p>Each recorded entry carries the digest of the catalog entry it was last held against. An
 * unedited one follows the catalog. An edited one stays; when its catalog entry has moved on since,
 * the two are a {@link Conflict}, which ends when the user saves again or takes the catalog's.
 */
@Singleton
public final class CatalogSync implements Conflicts {
  private final Catalog catalog;
  private final Papers papers;
  private final Claims claims;

  CatalogSync(Catalog catalog, Papers papers, Claims claims) {
    this.catalog = catalog;
    this.papers = papers;
    this.claims = claims;
  }

  /** Adds what is missing and updates what no user has touched. Doing it again changes nothing. */
  public CatalogLoad load() {
    Tally tally = new Tally();
    for (CatalogEntry entry : catalog.entries()) {
      tally.sync(entry.paper(), papers.find(entry.paper().key()), papers::put);
      for (Claim claim : entry.claims()) {
        tally.sync(claim, claims.find(claim.id()), claims::put);
      }
    }
    return new CatalogLoad(tally.added, tally.updated, tally.unchanged, tally.kept);
  }

  /** Records a user's version of a paper. */
  public Recorded<Paper> edit(Paper paper) {
    Recorded<Paper> edited = recorded(paper);
    papers.put(edited);
    return edited;
  }

  /** Records a user's version of a claim. */
  public Recorded<Claim> edit(Claim claim) {
    Recorded<Claim> edited = recorded(claim);
    claims.put(edited);
    return edited;
  }

  /** Records a user's versions of papers and claims, all of them or none. */
  public void edit(List<Paper> editedPapers, List<Claim> editedClaims) {
    claims.putAll(
        editedPapers.stream().map(this::recorded).toList(),
        editedClaims.stream().map(this::recorded).toList());
  }

  /** The catalog's version of a claim, if it has one. */
  public Optional<Claim> original(String claimId) {
    return catalog.claim(claimId);
  }

  @Override
  public List<Conflict> all() {
    return Stream.concat(
            catalog.entries().stream()
                .flatMap(entry ->
                    papers.find(entry.paper().key()).stream()
                        .flatMap(r -> conflict(entry.paper().key(), r, entry.paper()))),
            claims.all().stream().flatMap(this::claimConflict))
        .toList();
  }

  /** The conflict of one claim, if there is one. */
  public Optional<Conflict> conflict(Recorded<Claim> recorded) {
    return claimConflict(recorded).findFirst();
  }

  private Recorded<Paper> recorded(Paper paper) {
    return edited(paper, catalog.paper(paper.key()).map(CatalogEntry::paper).orElse(null));
  }

  private Recorded<Claim> recorded(Claim claim) {
    return edited(claim, catalog.claim(claim.id()).orElse(null));
  }

  private Stream<Conflict> claimConflict(Recorded<Claim> recorded) {
    String id = recorded.value().id();
    return recorded.edited()
        ? catalog.claim(id).stream().flatMap(shipped -> conflict(id, recorded, shipped))
        : Stream.empty();
  }

  private static <T extends Record> Stream<Conflict> conflict(
      String id, Recorded<T> recorded, T shipped) {
    boolean disagree =
        recorded.edited()
            && !digest(shipped).equals(recorded.catalogHash())
            && !shipped.equals(recorded.value());
    return disagree
        ? Stream.of(new Conflict(id, differences(recorded.value(), shipped)))
        : Stream.empty();
  }

  private static <T extends Record> Recorded<T> edited(T value, @Nullable T shipped) {
    return shipped == null
        ? Recorded.own(value)
        : new Recorded<>(value, digest(shipped), !value.equals(shipped));
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

  private static String digest(Record entry) {
    return Digest.sha256(entry.toString());
  }

  private static final class Tally {
    private int added;
    private int updated;
    private int unchanged;
    private int kept;

    <T extends Record> void sync(
        T shipped, Optional<Recorded<T>> recorded, Consumer<Recorded<T>> put) {
      Recorded<T> fresh = new Recorded<>(shipped, digest(shipped), false);
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
