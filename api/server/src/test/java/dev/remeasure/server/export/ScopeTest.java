package dev.remeasure.server.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.fixture.ClaimFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.memory.CountedCalls;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.claims.standing.Tracker;
import dev.remeasure.reports.sheet.Ledger;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private final InMemory ports = new InMemory();
  private final CountedCalls counted = new CountedCalls();
  private final Tracker tracker =
      new Tracker(
          ports.papers(),
          ports.claims(),
          counted.of(Attempts.class, ports.attempts()),
          counted.of(Runs.class, ports.runs()),
          ports.comparisons(),
          Clock.systemUTC());

  @BeforeEach
  void logSixAttempts() {
    for (String paper : List.of("one", "other")) {
      ports
          .papers()
          .put(Recorded.own(new Paper(paper, 0, paper, 2026, null, false, null, null, null)));
      for (String name : List.of("a", "b")) {
        Claim claim = ClaimFixture.claim().named(paper + "." + name).ratio(Qualifier.EXACT, "2.2");
        ports.claims().put(Recorded.own(claim), new Change("Ada", null, RunFixture.STARTED));
        log(claim.id());
      }
      log(null);
    }
    counted.forget();
  }

  @Test
  void aReportReadsWhatItIsAboutAndNoMore() {
    assertThat(numbers(new Scope(null, "one.b", null))).containsExactly(2L);
    assertThat(numbers(new Scope("other", null, null))).containsExactly(4L, 5L);
    assertThat(numbers(new Scope(null, null, 5L))).containsExactly(5L);
    assertThat(numbers(new Scope("other", "other.b", 5L))).containsExactly(5L);
    assertThat(numbers(new Scope(null, null, 6L))).containsExactly(6L);
    assertThat(counted.calls()).doesNotContainKeys("Attempts.all", "Runs.find");

    assertThat(numbers(new Scope(null, null, null))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void anAttemptOutsideTheScopeIsRefused() {
    for (Scope scope :
        List.of(
            new Scope(null, null, 7L),
            new Scope("one", null, 5L),
            new Scope(null, "one.a", 5L),
            new Scope("one", null, 6L))) {
      assertThatExceptionOfType(InvalidValue.class)
          .as(scope.toString())
          .isThrownBy(() -> ledger(scope))
          .withMessage("attempt must be a logged attempt, but is " + scope.attempt());
    }
  }

  @Test
  void aClaimOfAnotherPaperIsRefused() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ledger(new Scope("one", "other.a", null)))
        .withMessage("claim must be a recorded claim, but is other.a");
  }

  private List<Long> numbers(Scope scope) {
    return ledger(scope).attempts().stream()
        .map(JudgedAttempt::attempt)
        .map(attempt -> attempt.number())
        .toList();
  }

  private Ledger ledger(Scope scope) {
    return scope.ledger(
        ports.papers(),
        tracker,
        ports.runs(),
        URI.create("http://localhost"),
        RunFixture.STARTED,
        null);
  }

  private void log(@Nullable String claim) {
    String name = "run " + (ports.attempts().all().size() + 1);
    tracker.log(
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            claim,
            List.of(RunFixture.answer(Grade.EXACT)),
            null,
            null,
            RunFixture.timed()
                .named(name)
                .means(new double[] {220, 215, 225}, new double[] {100, 102, 99})
                .build()),
        name);
  }
}
