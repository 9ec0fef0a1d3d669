package dev.remeasure.claims.standing;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.memory.InMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackerTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
  private static final String CLAIM = "a-paper.a-claim";

  private final InMemory ports = new InMemory();
  private final Tracker tracker =
      new Tracker(
          ports.papers(),
          ports.claims(),
          ports.attempts(),
          ports.runs(),
          ports.comparisons(),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void recordAClaim() {
    ports
        .papers()
        .put(Recorded.own(new Paper("a-paper", 0, "A paper", 2024, null, false, null, null, null)));
    record(claim().ratio(Qualifier.EXACT, "2.2"));
  }

  @Test
  void loggedRunIsJudgedAndItsVerdictHoldsWhenRecomputed() {
    LoggedAttempt logged = log("a");

    assertThat(logged.comparison().judgement().verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(tracker.verify(1))
        .isEqualTo(new Verification(1, Judge.RULES, false, java.util.List.of()));
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(1);
  }

  @Test
  void storedVerdictThatTheDataDoNotGiveIsReportedAndLeftAlone() {
    log("a");
    ports.comparisons().add(tampered(Judge.RULES));

    Verification verified = tracker.verify(1);

    assertThat(verified.holds()).isFalse();
    assertThat(verified.differences())
        .contains("verdict: stored EXCEEDED, recomputed REPRODUCED")
        .anyMatch(
            difference -> difference.startsWith("headline.lower: stored 9.0, recomputed 2.1"));
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(2);
  }

  @Test
  void otherRulesThanTodaysAreFollowedByTodaysJudgementAndKept() {
    log("a");
    ports.comparisons().add(tampered("0"));

    Verification verified = tracker.verify(1);

    assertThat(verified.rejudged()).isTrue();
    assertThat(verified.rules()).isEqualTo("0");
    assertThat(verified.differences()).contains("verdict: stored EXCEEDED, recomputed REPRODUCED");
    assertThat(ports.comparisons().ofAttempt(1))
        .extracting(Comparison::rules)
        .containsExactly(Judge.RULES, "0", Judge.RULES);
  }

  @Test
  void claimThatWasEditedIsJudgedAgain() {
    log("a");
    record(claim().ratio(Qualifier.EXACT, "9.9"));

    assertThat(shown().judgement().verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(shown().judgement().verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(tracker.standings().getFirst().shown().orElseThrow().comparison())
        .isEqualTo(shown());
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(2);
  }

  @Test
  void attemptThatWasNeverLoggedCannotBeVerified() {
    assertThatThrownBy(() -> tracker.verify(7))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("7");
  }

  @Test
  void claimWithThreePlannedAttemptsHasASynthesis() {
    log("a");
    log("b");
    assertThat(tracker.standing(CLAIM).orElseThrow().synthesis()).isEmpty();

    log("c");

    assertThat(tracker.standing(CLAIM).orElseThrow().synthesis().orElseThrow().attempts())
        .isEqualTo(3);
  }

  private Comparison shown() {
    return tracker.standing(CLAIM).orElseThrow().shown().orElseThrow().comparison();
  }

  private void record(Claim claim) {
    ports.claims().put(Recorded.own(claim));
  }

  private LoggedAttempt log(String name) {
    Attempt attempt = RunFixture.planned(Grade.EXACT);
    return tracker.log(
        new RunFile(
            RunFile.FORMAT,
            RunFile.VERSION,
            CLAIM,
            Grade.EXACT,
            attempt.plan(),
            null,
            null,
            timed()
                .named(name)
                .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
                .build()),
        name);
  }

  private Comparison tampered(String rules) {
    Judgement real = ports.comparisons().latest(1).orElseThrow().judgement();
    return new Comparison(
        1,
        rules,
        NOW,
        new Judgement(
            Verdict.EXCEEDED,
            real.subCode(),
            real.flags(),
            real.reading(),
            real.readings(),
            new Interval(9, 9, 9),
            real.measured(),
            real.sweep(),
            real.findings(),
            real.retained(),
            real.powerHint(),
            real.explanation()));
  }
}
