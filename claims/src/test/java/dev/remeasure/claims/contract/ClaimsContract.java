package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.catalogPaper;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.fullClaim;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.Fixtures.reasonedChange;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.claim.Claims} promises. */
public interface ClaimsContract extends Stored {
  @Test
  default void aClaimComesBackAsItWasPutToTheLastDigit() {
    ports().papers().put(ownPaper("p"), change());
    for (Recorded<Claim> claim : List.of(bareClaim("p.bare"), fullClaim("p.full"))) {
      ports().claims().put(claim, change());
      assertThat(ports().claims().find(claim.value().id())).contains(claim);
    }
  }

  @Test
  default void aClaimOfAPaperThatIsNotRecordedIsRefused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().claims().put(bareClaim("nobody.a"), change()))
        .withMessage("id must begin with the key of a recorded paper, but is nobody.a");
    assertThat(ports().claims().all()).isEmpty();
  }

  @Test
  default void papersAndTheirClaimsArePutTogetherOrNotAtAll() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() ->
            ports()
                .claims()
                .putAll(
                    List.of(ownPaper("p")),
                    List.of(bareClaim("p.a"), bareClaim("nobody.a")),
                    change()));
    assertThat(ports().papers().all()).isEmpty();
    assertThat(ports().claims().all()).isEmpty();
    assertThat(ports().claims().revisions("p.a")).isEmpty();

    ports()
        .claims()
        .putAll(List.of(ownPaper("p")), List.of(bareClaim("p.a"), fullClaim("p.b")), change());
    assertThat(ports().papers().all()).containsExactly(ownPaper("p"));
    assertThat(ports().claims().all()).containsExactly(bareClaim("p.a"), fullClaim("p.b"));
  }

  @Test
  default void claimsComeInTheOrderOfTheirPapersAndThenOfRecording() {
    ports().papers().put(ownPaper("own"), change());
    ports().papers().put(catalogPaper(2, "a"), change());
    ports().papers().put(catalogPaper(1, "b"), change());
    List<String> recorded = List.of("own.z", "a.z", "b.z", "b.a", "a.a", "own.a");
    recorded.forEach(id -> ports().claims().put(bareClaim(id), change()));
    assertThat(ids(ports().claims().all()))
        .containsExactly("b.z", "b.a", "a.z", "a.a", "own.z", "own.a");
    assertThat(ids(ports().claims().ofPaper("a"))).containsExactly("a.z", "a.a");
  }

  @Test
  default void puttingAClaimAgainReplacesItAndKeepsItsPlace() {
    ports().papers().put(ownPaper("p"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().claims().put(bareClaim("p.b"), change());
    ports().claims().put(fullClaim("p.a"), change());
    assertThat(ports().claims().all()).containsExactly(fullClaim("p.a"), bareClaim("p.b"));
    ports().claims().put(bareClaim("p.a"), change());
    assertThat(ports().claims().all()).containsExactly(bareClaim("p.a"), bareClaim("p.b"));
  }

  @Test
  default void claimsPutAtOnceAreAllThere() throws Exception {
    ports().papers().put(ownPaper("p"), change());
    Together.run(8, thread -> ports().claims().put(bareClaim("p.c" + thread / 2), change()));
    assertThat(ids(ports().claims().ofPaper("p")))
        .containsExactlyInAnyOrder("p.c0", "p.c1", "p.c2", "p.c3");
  }

  @Test
  default void aClaimChangedByManyAtOnceHasRevisionsWithoutGaps() throws Exception {
    ports().papers().put(ownPaper("p"), change());
    Together.run(
        8,
        thread ->
            ports().claims().put(thread % 2 == 0 ? bareClaim("p.a") : fullClaim("p.a"), change()));
    List<Revision> revisions = ports().claims().revisions("p.a");
    assertThat(revisions)
        .extracting(Revision::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, revisions.size()).boxed().toList());
    assertThat(ports().chain().of("claim p.a"))
        .extracting(Link::entry)
        .containsExactlyElementsOf(revisions.stream().map(Revision::entry).toList());
    assertThat(ports().claims().find("p.a").orElseThrow().value())
        .isEqualTo(revisions.getLast().claim());
  }

  @Test
  default void removingAClaimLeavesItsAttemptsInTheLog() {
    ports().papers().put(ownPaper("p"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().attempts().log(bareAttempt("p.a", "run"), bareRun("run"));
    assertThat(ports().claims().remove("p.a", change())).isTrue();
    assertThat(ports().claims().remove("p.a", change())).isFalse();
    assertThat(ports().claims().find("p.a")).isEmpty();
    assertThat(ports().attempts().ofClaim("p.a")).hasSize(1);
  }

  @Test
  default void aClaimThatChangesGetsARevision() {
    ports().papers().put(ownPaper("p"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().claims().put(bareClaim("p.b"), change());
    ports().claims().put(fullClaim("p.a"), reasonedChange());

    Revision first = revision(bareClaim("p.a"), 1, change());
    Revision second = revision(fullClaim("p.a"), 2, reasonedChange());
    assertThat(ports().claims().revisions("p.a")).containsExactly(first, second);
    Revision other = revision(bareClaim("p.b"), 1, change());
    assertThat(ports().claims().newest())
        .containsOnly(Map.entry("p.a", second), Map.entry("p.b", other));
    assertThat(ports().claims().revisions()).containsExactly(first, second, other);
  }

  @Test
  default void aClaimPutAgainAsItIsKeepsItsRevision() {
    ports().papers().put(ownPaper("p"), change());
    ports().claims().put(fullClaim("p.a"), change());
    Recorded<Claim> fromElsewhere = Recorded.own(fullClaim("p.a").value());
    ports().claims().put(fromElsewhere, reasonedChange());
    assertThat(ports().claims().find("p.a")).contains(fromElsewhere);
    assertThat(ports().claims().revisions("p.a"))
        .containsExactly(revision(fullClaim("p.a"), 1, change()));
  }

  @Test
  default void theRevisionsOfARemovedClaimStayAndTheNextOneFollowsThem() {
    ports().papers().put(ownPaper("p"), change());
    ports().claims().put(bareClaim("p.a"), change());
    ports().claims().remove("p.a", change());
    assertThat(ports().claims().revisions("p.a")).hasSize(1);
    assertThat(ports().claims().revisions()).hasSize(1);
    assertThat(ports().claims().newest()).isEmpty();

    ports().claims().put(bareClaim("p.a"), reasonedChange());
    assertThat(ports().claims().revisions("p.a"))
        .containsExactly(
            revision(bareClaim("p.a"), 1, change()),
            revision(bareClaim("p.a"), 2, reasonedChange()));
    assertThat(ports().claims().newest().get("p.a"))
        .isEqualTo(revision(bareClaim("p.a"), 2, reasonedChange()));
  }

  @Test
  default void aClaimThatWasNeverPutHasNoRevisions() {
    assertThat(ports().claims().revisions("p.a")).isEmpty();
    assertThat(ports().claims().revisions()).isEmpty();
    assertThat(ports().claims().newest()).isEmpty();
  }

  private static Revision revision(Recorded<Claim> claim, int number, Change change) {
    return new Revision(claim.value(), number, change.by(), change.reason(), change.at());
  }

  private static List<String> ids(List<Recorded<Claim>> claims) {
    return claims.stream().map(claim -> claim.value().id()).toList();
  }
}
