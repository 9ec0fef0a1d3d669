package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.catalogPaper;
import static dev.remeasure.claims.contract.Fixtures.fullClaim;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Recorded;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.claim.Claims} promises. */
public interface ClaimsContract extends Stored {
  @Test
  default void aClaimComesBackAsItWasPutToTheLastDigit() {
    ports().papers().put(ownPaper("p"));
    for (Recorded<Claim> claim : List.of(bareClaim("p.bare"), fullClaim("p.full"))) {
      ports().claims().put(claim);
      assertThat(ports().claims().find(claim.value().id())).contains(claim);
    }
  }

  @Test
  default void aClaimOfAPaperThatIsNotRecordedIsRefused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().claims().put(bareClaim("nobody.a")))
        .withMessage("id must begin with the key of a recorded paper, but is nobody.a");
    assertThat(ports().claims().all()).isEmpty();
  }

  @Test
  default void papersAndTheirClaimsArePutTogetherOrNotAtAll() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() ->
            ports()
                .claims()
                .putAll(List.of(ownPaper("p")), List.of(bareClaim("p.a"), bareClaim("nobody.a"))));
    assertThat(ports().papers().all()).isEmpty();
    assertThat(ports().claims().all()).isEmpty();

    ports().claims().putAll(List.of(ownPaper("p")), List.of(bareClaim("p.a"), fullClaim("p.b")));
    assertThat(ports().papers().all()).containsExactly(ownPaper("p"));
    assertThat(ports().claims().all()).containsExactly(bareClaim("p.a"), fullClaim("p.b"));
  }

  @Test
  default void claimsComeInTheOrderOfTheirPapersAndThenOfRecording() {
    ports().papers().put(ownPaper("own"));
    ports().papers().put(catalogPaper(2, "a"));
    ports().papers().put(catalogPaper(1, "b"));
    List<String> recorded = List.of("own.z", "a.z", "b.z", "b.a", "a.a", "own.a");
    recorded.forEach(id -> ports().claims().put(bareClaim(id)));
    assertThat(ids(ports().claims().all()))
        .containsExactly("b.z", "b.a", "a.z", "a.a", "own.z", "own.a");
    assertThat(ids(ports().claims().ofPaper("a"))).containsExactly("a.z", "a.a");
  }

  @Test
  default void puttingAClaimAgainReplacesItAndKeepsItsPlace() {
    ports().papers().put(ownPaper("p"));
    ports().claims().put(bareClaim("p.a"));
    ports().claims().put(bareClaim("p.b"));
    ports().claims().put(fullClaim("p.a"));
    assertThat(ports().claims().all()).containsExactly(fullClaim("p.a"), bareClaim("p.b"));
    ports().claims().put(bareClaim("p.a"));
    assertThat(ports().claims().all()).containsExactly(bareClaim("p.a"), bareClaim("p.b"));
  }

  @Test
  default void claimsPutAtOnceAreAllThere() throws Exception {
    ports().papers().put(ownPaper("p"));
    Together.run(8, thread -> ports().claims().put(bareClaim("p.c" + thread / 2)));
    assertThat(ids(ports().claims().ofPaper("p")))
        .containsExactlyInAnyOrder("p.c0", "p.c1", "p.c2", "p.c3");
  }

  @Test
  default void removingAClaimLeavesItsAttemptsInTheLog() {
    ports().papers().put(ownPaper("p"));
    ports().claims().put(bareClaim("p.a"));
    ports().attempts().log(bareAttempt("p.a", "run"), bareRun("run"));
    assertThat(ports().claims().remove("p.a")).isTrue();
    assertThat(ports().claims().remove("p.a")).isFalse();
    assertThat(ports().claims().find("p.a")).isEmpty();
    assertThat(ports().attempts().ofClaim("p.a")).hasSize(1);
  }

  private static List<String> ids(List<Recorded<Claim>> claims) {
    return claims.stream().map(claim -> claim.value().id()).toList();
  }
}
