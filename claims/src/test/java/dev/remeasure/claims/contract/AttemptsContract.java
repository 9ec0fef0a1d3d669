package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.Fixtures.fullAttempt;
import static dev.remeasure.claims.contract.Fixtures.retraction;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.fullRun;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Retraction;
import dev.remeasure.claims.page.Page;
import dev.remeasure.claims.page.PageRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.attempt.Attempts} promises. */
public interface AttemptsContract extends Stored {
  @Test
  default void anAttemptComesBackAsItWasLoggedWithItsNumber() {
    Attempt bare = ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    Attempt full = ports().attempts().log(fullAttempt("p.a", "b"), fullRun("b"));
    assertThat(bare).isEqualTo(bareAttempt(null, "a").numbered(1));
    assertThat(full).isEqualTo(fullAttempt("p.a", "b").numbered(2));
    assertThat(ports().attempts().find(1)).contains(bare);
    assertThat(ports().attempts().find(2)).contains(full);
    assertThat(ports().attempts().withContent(full.contentHash())).contains(full);
    assertThat(ports().attempts().all()).containsExactly(bare, full);
  }

  @Test
  default void thePlansHashIsTheSameAfterwards() {
    Plan plan = requireNonNull(fullAttempt("p.a", "a").plan());
    ports().attempts().log(fullAttempt("p.a", "a"), bareRun("a"));
    Plan stored = requireNonNull(ports().attempts().find(1).orElseThrow().plan());
    assertThat(stored.hash()).isEqualTo(plan.hash());
  }

  @Test
  default void anAttemptThatIsTakenBackStaysInTheLog() {
    ports().attempts().log(bareAttempt(null, "other"), bareRun("other"));
    Attempt logged = ports().attempts().log(fullAttempt("p.a", "a"), fullRun("a"));
    Attempt retracted = ports().attempts().retract(2, retraction());
    assertThat(retracted).isEqualTo(logged.retracted(retraction()));
    assertThat(ports().attempts().find(2)).contains(retracted);
    assertThat(ports().attempts().all()).element(1).isEqualTo(retracted);
    assertThat(ports().attempts().find(1).orElseThrow().retraction()).isNull();
    assertThat(ports().attempts().log(fullAttempt("p.a", "a"), fullRun("a"))).isEqualTo(retracted);
  }

  @Test
  default void anAttemptIsTakenBackOnlyOnceAndOnlyIfItWasLogged() {
    ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    Attempt retracted = ports().attempts().retract(1, retraction());
    Retraction again = new Retraction("again", "somebody else", retraction().at());
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().retract(1, again))
        .withMessage("attempt must not have been taken back before, but is 1");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().retract(2, again))
        .withMessage("attempt must be a logged attempt, but is 2");
    assertThat(ports().attempts().all()).containsExactly(retracted);
  }

  @Test
  default void anAttemptTakenBackByManyAtOnceIsTakenBackOnce() throws Exception {
    ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    List<Attempt> retracted = Collections.synchronizedList(new ArrayList<>());
    Together.run(
        8,
        thread -> {
          Retraction own = new Retraction("by " + thread, "somebody", retraction().at());
          try {
            retracted.add(ports().attempts().retract(1, own));
          } catch (InvalidValue taken) {
            assertThat(taken).hasMessageStartingWith("attempt must not have been taken back");
          }
        });
    assertThat(retracted).hasSize(1).containsExactlyElementsOf(ports().attempts().all());
    assertThat(ports().chain().of("attempt 1")).hasSize(2);
  }

  @Test
  default void anAttemptCarriedOverIsAtTheLaterRevision() {
    ports().attempts().log(fullAttempt("p.a", "other"), fullRun("other"));
    Attempt logged = ports().attempts().log(fullAttempt("p.a", "a"), fullRun("a"));
    Attempt carried = ports().attempts().carry(2, 3, retraction().at());
    assertThat(carried).isEqualTo(logged.carriedTo(3));
    assertThat(ports().attempts().find(2)).contains(carried);
    assertThat(ports().attempts().find(1).orElseThrow().carried()).isFalse();
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().carry(3, 3, retraction().at()))
        .withMessage("attempt must be a logged attempt, but is 3");
  }

  @Test
  default void theLogIsEmptyAtFirst() {
    assertThat(ports().attempts().all()).isEmpty();
    assertThat(ports().attempts().ofClaim("p.a")).isEmpty();
    assertThat(ports().attempts().find(1)).isEmpty();
    assertThat(ports().attempts().withContent("none")).isEmpty();
  }

  @Test
  default void attemptsAtAClaimComeByNumberAndWithoutOthers() {
    for (String run : List.of("a", "b", "c", "d")) {
      String claim = run.equals("b") ? null : run.equals("c") ? "p.other" : "p.a";
      ports().attempts().log(bareAttempt(claim, run), bareRun(run));
    }
    assertThat(ports().attempts().ofClaim("p.a"))
        .extracting(Attempt::number)
        .containsExactly(1L, 4L);
    assertThat(ports().attempts().ofClaims(List.of("p.other", "p.a", "p.none")))
        .extracting(Attempt::number)
        .containsExactly(1L, 3L, 4L);
    assertThat(ports().attempts().ofClaims(List.of())).isEmpty();
  }

  @Test
  default void theSameFileTwiceIsOneAttempt() {
    Attempt first = ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    Attempt again = ports().attempts().log(bareAttempt(null, "a"), bareRun("a"));
    assertThat(again).isEqualTo(first);
    assertThat(ports().attempts().all()).containsExactly(first);
    assertThat(ports().runs().ids()).hasSize(1);
  }

  @Test
  default void anotherFileWithAStoredRunIsRefusedAndLeavesNothingBehind() {
    Attempt first = ports().attempts().log(bareAttempt(null, "a"), fullRun("a"));
    Attempt other =
        new Attempt(
            0,
            null,
            null,
            first.run(),
            first.answers(),
            null,
            null,
            false,
            null,
            first.loggedAt(),
            null,
            first.dataHash(),
            Digest.sha256("another file"));
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().log(other, bareRun("a")))
        .withMessage("run.id must not be that of a stored run, but is " + first.run());
    assertThat(ports().attempts().all()).containsExactly(first);
    assertThat(ports().runs().find(first.run())).contains(fullRun("a"));
    assertThat(ports().attempts().log(bareAttempt(null, "b"), bareRun("b")).number()).isEqualTo(2);
  }

  @Test
  default void anAttemptIsLoggedWithItsOwnRunOnly() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().attempts().log(bareAttempt(null, "a"), bareRun("b")))
        .withMessageStartingWith("attempt.run must be the run's id");
    assertThat(ports().attempts().all()).isEmpty();
  }

  @Test
  default void theSameFileLoggedByManyAtOnceIsOneAttempt() throws Exception {
    List<Attempt> logged = atOnce(8, thread -> "a");
    assertThat(logged).hasSize(8).containsOnly(bareAttempt(null, "a").numbered(1));
    assertThat(ports().attempts().all()).hasSize(1);
    assertThat(ports().runs().ids()).hasSize(1);
  }

  @Test
  default void filesLoggedAtOnceGetNumbersWithoutGaps() throws Exception {
    atOnce(8, thread -> "run " + thread);
    assertThat(ports().attempts().all())
        .extracting(Attempt::number)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 8).boxed().toList());
  }

  private List<Attempt> atOnce(int threads, IntFunction<String> run) throws Exception {
    List<Attempt> logged = Collections.synchronizedList(new ArrayList<>());
    Together.run(
        threads,
        thread -> {
          String name = run.apply(thread);
          logged.add(ports().attempts().log(bareAttempt(null, name), bareRun(name)));
        });
    return logged;
  }

  @Test
  default void pagesGoFromTheNewestToTheOldestWithNothingTwice() {
    for (String name : List.of("a", "b", "c", "d", "e")) {
      ports().attempts().log(bareAttempt(null, name), bareRun(name));
    }
    Page<Attempt, Long> first = ports().attempts().newest(null, PageRequest.first(2));
    ports().attempts().log(bareAttempt(null, "f"), bareRun("f"));
    Page<Attempt, Long> second =
        ports().attempts().newest(null, new PageRequest<>(first.next(), 2));
    Page<Attempt, Long> last = ports().attempts().newest(null, new PageRequest<>(second.next(), 2));
    assertThat(Stream.of(first, second, last).flatMap(page -> page.items().stream()))
        .extracting(Attempt::number)
        .containsExactly(5L, 4L, 3L, 2L, 1L);
    assertThat(last.next()).isNull();
    assertThat(first.items().getFirst()).isEqualTo(ports().attempts().find(5).orElseThrow());
    assertThat(ports().attempts().newest("no.such", PageRequest.first(2)).items()).isEmpty();
  }
}
