package dev.remeasure.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.memory.InMemory;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogSyncTest {
  private static final Paper PAPER =
      new Paper("tiny", 1, "A tiny paper", 2024, "2401.00001", true, null, null, null);

  private final InMemory store = new InMemory();

  @Test
  void loadingAgainChangesNothing() {
    assertThat(sync(claim("2")).load()).isEqualTo(new CatalogLoad(2, 0, 0, 0));
    assertThat(sync(claim("2")).load()).isEqualTo(new CatalogLoad(0, 0, 2, 0));
  }

  @Test
  void whatNobodyEditedFollowsTheCatalog() {
    sync(claim("2")).load();

    assertThat(sync(claim("3")).load()).isEqualTo(new CatalogLoad(0, 1, 1, 0));
    assertThat(recorded().value()).isEqualTo(claim("3"));
  }

  @Test
  void anEditIsNeverOverwrittenAndTheConflictShowsWhatDiffers() {
    CatalogSync first = sync(claim("2"));
    first.load();
    first.edit(claim("2.5"));
    assertThat(first.all()).isEmpty();

    CatalogSync later = sync(claim("3"));
    assertThat(later.load().keptEdits()).isEqualTo(1);

    assertThat(recorded().value()).isEqualTo(claim("2.5"));
    assertThat(later.all())
        .containsExactly(
            new Conflict("tiny.speedup", List.of(new Conflict.Difference("value", "2.5", "3"))));
  }

  @Test
  void savingAgainSettlesAConflictForTheUser() {
    sync(claim("2")).load();
    sync(claim("2")).edit(claim("2.5"));
    CatalogSync later = sync(claim("3"));
    later.edit(claim("2.5"));

    assertThat(later.all()).isEmpty();
    assertThat(recorded()).matches(Recorded::edited).extracting("value").isEqualTo(claim("2.5"));
  }

  @Test
  void takingTheCatalogsVersionEndsTheEdit() {
    CatalogSync sync = sync(claim("2"));
    sync.load();
    sync.edit(claim("2.5"));
    sync.edit(claim("2"));

    assertThat(recorded().edited()).isFalse();
  }

  @Test
  void aUsersOwnClaimStays() {
    sync(claim("2")).load();
    CatalogSync sync = sync(claim("2"));
    sync.edit(
        new Claim(
            "tiny.own",
            "speedup",
            "time",
            Claim.Kind.RATIO,
            new BigDecimal("2"),
            null,
            null,
            null,
            Claim.Qualifier.EXACT,
            "x",
            Claim.Direction.HIGHER,
            Claim.Role.RESULT,
            "new",
            "old",
            null,
            "Mine.",
            null,
            null,
            null,
            null));
    sync.load();

    assertThat(store.claims().find("tiny.own").orElseThrow().catalogHash()).isNull();
  }

  private Recorded<Claim> recorded() {
    return store.claims().find("tiny.speedup").orElseThrow();
  }

  private CatalogSync sync(Claim claim) {
    return new CatalogSync(
        new Catalog(List.of(new CatalogEntry(PAPER, List.of(claim)))),
        store.papers(),
        store.claims());
  }

  private static Claim claim(String value) {
    return new Claim(
        "tiny.speedup",
        "speedup",
        "time",
        Claim.Kind.RATIO,
        new BigDecimal(value),
        null,
        null,
        null,
        Claim.Qualifier.EXACT,
        "x",
        Claim.Direction.HIGHER,
        Claim.Role.RESULT,
        "new",
        "old",
        null,
        "The new way is faster.",
        null,
        null,
        null,
        null);
  }
}
