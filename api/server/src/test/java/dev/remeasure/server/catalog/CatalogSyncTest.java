package dev.remeasure.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.remeasure.claims.claim.CanonicalClaim;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.memory.InMemory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogSyncTest {
  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");
  private static final Change ADA = new Change("Ada", "As in the second version.", NOON);
  private static final Paper PAPER =
      new Paper("tiny", 1, "A tiny paper", 2024, "2401.00001", true, null, null, null);

  private final InMemory store = new InMemory();

  @Test
  void loadingAgainChangesNothing() {
    assertThat(sync(claim("2")).load()).isEqualTo(new CatalogLoad(2, 0, 0, 0));
    int links = store.chain().all().size();

    assertThat(sync(claim("2")).load()).isEqualTo(new CatalogLoad(0, 0, 2, 0));
    assertThat(store.chain().all()).hasSize(links);
  }

  @Test
  void anEntryIsKnownByItsCanonicalText() {
    sync(claim("2")).load();

    assertThat(recorded().catalogHash()).isEqualTo(CanonicalClaim.of(claim("2")).digest());
  }

  @Test
  void whatNobodyEditedFollowsTheCatalogAsARevisionWithTheCatalogsReason() {
    sync(claim("2")).load();

    assertThat(sync(claim("3"), "The table says 3.").load()).isEqualTo(new CatalogLoad(0, 1, 1, 0));
    assertThat(recorded().value()).isEqualTo(claim("3"));
    assertThat(store.claims().revisions("tiny.speedup"))
        .extracting(Revision::number, Revision::by, Revision::reason, Revision::at)
        .containsExactly(
            tuple(1, "catalog", null, NOON), tuple(2, "catalog", "The table says 3.", NOON));
  }

  @Test
  void anEditIsNeverOverwrittenAndTheConflictShowsWhatDiffers() {
    CatalogSync first = sync(claim("2"));
    first.load();
    first.edit(claim("2.5"), ADA);
    assertThat(first.all()).isEmpty();

    CatalogSync later = sync(claim("3"));
    assertThat(later.load().keptEdits()).isEqualTo(1);

    assertThat(recorded().value()).isEqualTo(claim("2.5"));
    assertThat(later.all())
        .containsExactly(
            new Conflict("tiny.speedup", List.of(new Conflict.Difference("value", "2.5", "3"))));
  }

  @Test
  void aPaperThatBothChangedIsAConflictToo() {
    Paper mine = new Paper("tiny", 1, "Mine", 2024, "2401.00001", true, null, null, null);
    Paper theirs = new Paper("tiny", 1, "Theirs", 2024, "2401.00001", true, null, null, null);
    sync(claim("2")).load();
    sync(claim("2")).edit(mine, ADA);

    CatalogSync later =
        new CatalogSync(
            new Catalog(List.of(new CatalogEntry(theirs, List.of(claim("2")), Map.of()))),
            store.papers(),
            store.claims(),
            Clock.fixed(NOON, ZoneOffset.UTC));

    assertThat(later.all())
        .containsExactly(
            new Conflict("tiny", List.of(new Conflict.Difference("title", "Mine", "Theirs"))));
  }

  @Test
  void savingAgainSettlesAConflictForTheUserAndIsNoRevision() {
    sync(claim("2")).load();
    sync(claim("2")).edit(claim("2.5"), ADA);
    CatalogSync later = sync(claim("3"));
    later.edit(claim("2.5"), ADA);

    assertThat(later.all()).isEmpty();
    assertThat(recorded()).matches(Recorded::edited).extracting("value").isEqualTo(claim("2.5"));
    assertThat(store.claims().revisions("tiny.speedup")).hasSize(2);
  }

  @Test
  void savingWhatIsRecordedWritesNothing() {
    CatalogSync sync = sync(claim("2"));
    sync.load();
    sync.edit(claim("2.5"), ADA);
    int links = store.chain().all().size();

    sync.edit(claim("2.5"), ADA);
    sync.edit(PAPER, ADA);

    assertThat(store.chain().all()).hasSize(links);
    assertThat(store.claims().revisions("tiny.speedup")).hasSize(2);
  }

  @Test
  void takingTheCatalogsVersionEndsTheEdit() {
    CatalogSync sync = sync(claim("2"));
    sync.load();
    sync.edit(claim("2.5"), ADA);
    sync.edit(claim("2"), ADA);

    assertThat(recorded().edited()).isFalse();
    assertThat(store.claims().revisions("tiny.speedup")).hasSize(3);
  }

  @Test
  void aUsersOwnClaimStays() {
    sync(claim("2")).load();
    CatalogSync sync = sync(claim("2"));
    sync.edit(claim("tiny.own", "2"), ADA);
    sync.load();

    assertThat(store.claims().find("tiny.own").orElseThrow().catalogHash()).isNull();
  }

  private Recorded<Claim> recorded() {
    return store.claims().find("tiny.speedup").orElseThrow();
  }

  private CatalogSync sync(Claim claim) {
    return sync(claim, Map.of());
  }

  private CatalogSync sync(Claim claim, String reason) {
    return sync(claim, Map.of(claim.id(), reason));
  }

  private CatalogSync sync(Claim claim, Map<String, String> reasons) {
    return new CatalogSync(
        new Catalog(List.of(new CatalogEntry(PAPER, List.of(claim), reasons))),
        store.papers(),
        store.claims(),
        Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private static Claim claim(String value) {
    return claim("tiny.speedup", value);
  }

  private static Claim claim(String id, String value) {
    return new Claim(
        id,
        "speedup",
        "time",
        null,
        Form.FACTOR,
        null,
        new BigDecimal(value),
        null,
        null,
        null,
        false,
        Claim.Qualifier.EXACT,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "new",
        "old",
        null,
        "The new way is faster.",
        null,
        null);
  }
}
