package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.catalogPaper;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.claim.Papers} promises. */
public interface PapersContract extends Stored {
  @Test
  default void aPaperComesBackAsItWasPut() {
    for (Recorded<Paper> paper : List.of(ownPaper("own"), catalogPaper(7, "of-the-catalog"))) {
      ports().papers().put(paper, change());
      assertThat(ports().papers().find(paper.value().key())).contains(paper);
    }
  }

  @Test
  default void aTextOfAnyLengthComesBack() {
    Recorded<Paper> paper =
        Recorded.own(
            new Paper(
                "p", 0, Hostile.LONG_TEXT, 2026, null, false, null, null, Hostile.LONG_TEXT + "."));
    ports().papers().put(paper, change());
    assertThat(ports().papers().find("p")).contains(paper);
  }

  @Test
  default void aPaperPutByManyAtOnceIsOnePaper() throws Exception {
    Together.run(8, thread -> ports().papers().put(catalogPaper(1 + thread % 2, "p"), change()));
    assertThat(ports().papers().all()).hasSize(1);
    assertThat(ports().papers().all().getFirst()).isIn(catalogPaper(1, "p"), catalogPaper(2, "p"));
  }

  @Test
  default void aPaperThatWasNeverPutIsNotFound() {
    assertThat(ports().papers().find("nobody")).isEmpty();
    assertThat(ports().papers().all()).isEmpty();
  }

  @Test
  default void theCatalogsPapersComeByNumberAndThenTheUsersOwnByKey() {
    List<Recorded<Paper>> inOrder =
        List.of(
            catalogPaper(2, "z"),
            catalogPaper(10, "a"),
            catalogPaper(10, "a-c"),
            catalogPaper(10, "ab"),
            ownPaper("b"),
            ownPaper("b-c"),
            ownPaper("b0"),
            ownPaper("ba"));
    inOrder.reversed().forEach(paper -> ports().papers().put(paper, change()));
    assertThat(ports().papers().all()).isEqualTo(inOrder);
  }

  @Test
  default void puttingAPaperAgainReplacesItAndKeepsItsClaims() {
    ports().papers().put(catalogPaper(1, "p"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().papers().put(ownPaper("p"), change());
    assertThat(ports().papers().all()).containsExactly(ownPaper("p"));
    assertThat(ports().claims().ofPaper("p")).containsExactly(bareClaim("p.a"));
  }

  @Test
  default void removingAPaperRemovesItsClaims() {
    ports().papers().put(ownPaper("p"), change());
    ports().papers().put(ownPaper("p-2"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().claims().put(bareClaim("p-2.a"), change());
    assertThat(ports().papers().remove("p", change())).isTrue();
    assertThat(ports().papers().all()).containsExactly(ownPaper("p-2"));
    assertThat(ports().claims().all()).containsExactly(bareClaim("p-2.a"));
  }

  @Test
  default void removingAPaperThatIsNotThereSaysSo() {
    assertThat(ports().papers().remove("nobody", change())).isFalse();
  }

  @Test
  default void aPaperOfTheCatalogCannotBeRemoved() {
    ports().papers().put(catalogPaper(1, "p"), change());
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().papers().remove("p", change()))
        .withMessage("key must be that of a user's own paper, but is p");
    assertThat(ports().papers().find("p")).isPresent();
  }
}
