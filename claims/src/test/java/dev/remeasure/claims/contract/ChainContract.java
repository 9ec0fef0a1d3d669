package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.bareClaim;
import static dev.remeasure.claims.contract.Fixtures.catalogPaper;
import static dev.remeasure.claims.contract.Fixtures.change;
import static dev.remeasure.claims.contract.Fixtures.fullAttempt;
import static dev.remeasure.claims.contract.Fixtures.fullClaim;
import static dev.remeasure.claims.contract.Fixtures.ownPaper;
import static dev.remeasure.claims.contract.Fixtures.reasonedChange;
import static dev.remeasure.claims.contract.Fixtures.retraction;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.audit.Entry;
import dev.remeasure.claims.audit.Link;
import dev.remeasure.claims.claim.PaperEntries;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.claim.Revision;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.audit.Chain} promises. */
public interface ChainContract extends Stored {
  @Test
  default void theChainIsEmptyAtFirst() {
    assertThat(ports().chain().all()).isEmpty();
    assertThat(ports().chain().head()).isEmpty();
  }

  @Test
  default void whatIsLoggedGetsItsLink() {
    Attempt bare = ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    Attempt full = ports().attempts().log(fullAttempt("p.a", "b"), fullRun("b"));
    Attempt carried = ports().attempts().carry(2, 3, "Grace", change().at());
    ports().attempts().retract(1, retraction());
    links(
        bare.logged(), full.logged(), carried.carry("Grace", change().at()), retraction().entry(1));
    assertThat(ports().chain().of("attempt 2"))
        .extracting(Link::entry)
        .containsExactly(full.logged(), carried.carry("Grace", change().at()));
    assertThat(ports().chain().of("attempt")).isEmpty();
  }

  @Test
  default void everyRevisionAndEveryRemovalOfPapersAndClaimsGetsItsLink() {
    ports()
        .claims()
        .putAll(
            List.of(ownPaper("p")), List.of(bareClaim("p.a"), fullClaim("p.b")), reasonedChange());
    ports().claims().put(fullClaim("p.a"), change());
    List<Revision> revisions = ports().claims().revisions("p.a");
    Revision other = ports().claims().revisions("p.b").getFirst();
    ports().claims().remove("p.a", reasonedChange());
    ports().papers().remove("p", change());
    links(
        PaperEntries.recorded(ownPaper("p").value(), reasonedChange()),
        revisions.getFirst().entry(),
        other.entry(),
        revisions.getLast().entry(),
        revisions.getLast().removal(reasonedChange()),
        other.removal(change()),
        PaperEntries.removed(ownPaper("p").value(), change()));
  }

  @Test
  default void whatChangesNothingGetsNoLink() {
    ports().papers().put(catalogPaper(1, "p"), change());
    ports().claims().put(fullClaim("p.a"), change());
    Attempt logged = ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    List<Link> links = ports().chain().all();

    ports().papers().put(Recorded.own(catalogPaper(1, "p").value()), reasonedChange());
    ports().claims().put(fullClaim("p.a"), reasonedChange());
    ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    assertThat(ports().claims().remove("p.other", change())).isFalse();
    assertThat(ports().papers().remove("other", change())).isFalse();
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().retract(9, retraction()));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().claims().put(bareClaim("nobody.a"), change()));
    assertThat(ports().chain().all()).isEqualTo(links);
    assertThat(links).last().extracting(Link::entry).isEqualTo(logged.logged());
  }

  @Test
  default void aLinkSaysWhoWhyAndWhatWasThereBefore() {
    ports().claims().putAll(List.of(ownPaper("p")), List.of(bareClaim("p.a")), change());
    ports().claims().put(fullClaim("p.a"), reasonedChange());
    List<Link> links = ports().chain().of("claim p.a");
    assertThat(links.getFirst().before()).isNull();
    assertThat(links.getLast().before()).isEqualTo(links.getFirst().digest());
    assertThat(links.getLast().by()).isEqualTo(reasonedChange().by());
    assertThat(links.getLast().reason()).isEqualTo(reasonedChange().reason());
    ports().attempts().log(fullAttempt("p.a", "a"), fullRun("a"));
    assertThat(ports().chain().head().orElseThrow().by())
        .isEqualTo(fullAttempt("p.a", "a").loggedBy());
  }

  @Test
  default void aPaperThatChangesGetsALinkAfterTheOneBefore() {
    ports().papers().put(catalogPaper(1, "p"), change());
    ports().papers().put(catalogPaper(2, "p"), reasonedChange());
    List<Link> links = ports().chain().of("paper p");
    assertThat(links).extracting(Link::event).containsOnly(Link.Event.PAPER);
    assertThat(links).last().extracting(Link::before).isEqualTo(links.getFirst().digest());
    assertThat(links.getLast().entry())
        .isEqualTo(PaperEntries.recorded(catalogPaper(2, "p").value(), reasonedChange()));
  }

  @Test
  default void pagesGoFromTheNewestLinkToTheOldestAlsoOfOneSubjectOrName() {
    ports().papers().put(ownPaper("p"), change());
    for (String name : List.of("a", "b", "c")) {
      ports().attempts().log(bareAttempt(null, name), bareRun(name));
    }
    ports().attempts().retract(2, retraction());
    Page<Link, Long> first = ports().chain().newest(null, null, PageRequest.first(3));
    Page<Link, Long> second =
        ports().chain().newest(null, null, new PageRequest<>(first.next(), 3));
    assertThat(Stream.concat(first.items().stream(), second.items().stream()))
        .isEqualTo(ports().chain().all().reversed());
    assertThat(second.next()).isNull();
    assertThat(ports().chain().newest("attempt 2", null, PageRequest.first(9)).items())
        .isEqualTo(ports().chain().of("attempt 2").reversed());
    assertThat(ports().chain().newest(null, retraction().by(), PageRequest.first(9)).items())
        .extracting(Link::event)
        .containsExactly(Link.Event.RETRACTION);
    assertThat(ports().chain().newest("paper p", "nobody", PageRequest.first(9)).items()).isEmpty();
  }

  @Test
  default void whatIsLoggedAtOnceFollowsOneAnother() throws Exception {
    ports().papers().put(ownPaper("p"), change());
    int before = ports().chain().all().size();
    Together.run(
        8,
        thread -> {
          String name = "run " + thread;
          if (thread % 2 == 0) {
            ports().attempts().log(bareAttempt(null, name), bareRun(name));
          } else {
            ports().claims().put(bareClaim("p.c" + thread), change());
          }
        });
    List<Link> links = ports().chain().all();
    assertThat(links).hasSize(before + 8);
    assertThat(links).isEqualTo(Linked.of(links.stream().map(Link::entry).toList()));
  }

  private void links(Entry... entries) {
    List<Link> expected = Linked.of(List.of(entries));
    assertThat(ports().chain().all()).isEqualTo(expected);
    assertThat(ports().chain().head()).contains(expected.getLast());
    assertThat(ports().chain().all()).allMatch(Link::holds);
  }
}
