package dev.remeasure.claims.standing;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Attempts;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.claim.Change;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claims;
import dev.remeasure.claims.claim.Paper;
import dev.remeasure.claims.claim.Papers;
import dev.remeasure.claims.claim.Recorded;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Comparisons;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.memory.CountedCalls;
import dev.remeasure.claims.memory.InMemory;
import dev.remeasure.claims.run.CanonicalRun;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Runs;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrackerTest {
  private static final Instant NOW = Instant.parse("2026-02-03T04:05:06Z");
  private static final Claim CLAIM = claim().ratio(Qualifier.EXACT, "2.2");
  private static final Claim LARGER = claim().ratio(Qualifier.EXACT, "9.9");

  private final InMemory ports = new InMemory();
  private final CountedCalls counted = new CountedCalls();
  private final Tracker tracker =
      new Tracker(
          counted.of(Papers.class, ports.papers()),
          counted.of(Claims.class, ports.claims()),
          counted.of(Attempts.class, ports.attempts()),
          counted.of(Runs.class, ports.runs()),
          counted.of(Comparisons.class, ports.comparisons()),
          Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeEach
  void recordAClaim() {
    ports
        .papers()
        .put(Recorded.own(new Paper("a-paper", 0, "A paper", 2024, null, false, null, null, null)));
    record(CLAIM);
  }

  @Test
  void aLoggedRunIsJudgedWithTheHashesOfItsPlanAndData() {
    LoggedAttempt logged = log("a");

    assertThat(logged.comparison().judgement().verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(logged.attempt().revision()).isEqualTo(1);
    assertThat(logged.attempt().planHash()).isEqualTo(plan().hash());
    assertThat(logged.attempt().dataHash()).isEqualTo(CanonicalRun.hash(run("a")));
    assertThat(ports.comparisons().ofAttempt(1)).containsExactly(logged.comparison());
  }

  @Test
  void theSameFileIsLoggedAndJudgedOnce() {
    LoggedAttempt first = log("a");
    assertThat(log("a")).isEqualTo(new LoggedAttempt(first.attempt(), first.comparison(), true));
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(1);
  }

  @Test
  void aRunForAClaimThatIsNotRecordedIsRefused() {
    assertThatThrownBy(() -> tracker.log(file("a-paper.other", plan(), run("a")), "a"))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("claim must be a recorded claim, but is a-paper.other");
    assertThat(ports.attempts().all()).isEmpty();
  }

  @Test
  void aRunBelongsToTheRevisionItWasPlannedFor() {
    Plan plan = plan();
    record(LARGER);

    LoggedAttempt logged = tracker.log(file(CLAIM.id(), plan, run("a")), "a");

    assertThat(logged.attempt().revision()).isEqualTo(1);
    assertThat(logged.comparison().judgement().verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(tracker.log(file(CLAIM.id(), null, run("b")), "b").attempt().revision())
        .isEqualTo(2);
  }

  @Test
  void aClaimThatChangesStandsAfreshAndItsAttemptsStayWithWhatTheyTested() {
    log("a");
    record(LARGER);

    ClaimStanding stands = standing().stands();
    assertThat(stands.group()).isEqualTo(Group.UNTRIED);
    assertThat(stands.leftOut()).containsExactly(new LeftOut(1, "tested revision 1"));
    assertThat(standing().attempts()).hasSize(1);
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(1);
  }

  @Test
  void anAttemptCarriedOverIsJudgedAgainstTheNewestRevisionAndExploratory() {
    log("a");
    record(LARGER);

    JudgedAttempt carried = tracker.carry(1);

    assertThat(carried.attempt().revision()).isEqualTo(2);
    assertThat(carried.comparison().judgement().verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(standing().stands().words()).isEqualTo("partly reproduced, exploratory");
    assertThat(ports.comparisons().ofAttempt(1)).hasSize(2);
  }

  @Test
  void onlyAnAttemptAtAnEarlierRevisionCanBeCarriedOver() {
    log("a");
    assertThatThrownBy(() -> tracker.carry(1))
        .hasMessage("attempt must be at an earlier revision than the claim's newest, 1, but is 1");
    assertThatThrownBy(() -> tracker.carry(2))
        .hasMessage("attempt must be a logged attempt, but is 2");
    tracker.log(file(null, null, run("b")), "b");
    assertThatThrownBy(() -> tracker.carry(2))
        .hasMessage("claim must be a recorded claim, but is null");
    record(LARGER);
    tracker.retract(1, "a mistake", "Ada");
    assertThatThrownBy(() -> tracker.carry(1))
        .hasMessage("attempt must not have been taken back, but is 1");
  }

  @Test
  void anAttemptTakenBackCountsForNothing() {
    log("a");
    Attempt retracted = tracker.retract(1, "the wrong branch", "Ada");

    assertThat(retracted.retraction()).isNotNull();
    assertThat(standing().stands().leftOut()).containsExactly(new LeftOut(1, "retracted"));
    assertThat(standing().stands().group()).isEqualTo(Group.UNTRIED);
  }

  @Test
  void whatOlderRulesJudgedIsJudgedAnewAtTheStartAndOnlyThat() {
    log("a");
    log("b");
    Comparison older = new Comparison(2, "0", NOW, newest(1).judged());
    ports.comparisons().add(older);

    assertThat(tracker.rejudgeOutdated()).isEqualTo(1);

    assertThat(ports.comparisons().ofAttempt(1)).hasSize(1);
    assertThat(ports.comparisons().ofAttempt(2))
        .extracting(Comparison::rules)
        .containsExactly(Judge.RULES, "0", Judge.RULES);
    assertThat(tracker.rejudgeOutdated()).isZero();
  }

  @Test
  void everyVerdictThatChangesIsListedWithItsReason() {
    log("a");
    assertThat(tracker.verdictChanges()).isEmpty();
    record(LARGER);
    tracker.carry(1);

    assertThat(tracker.verdictChanges())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.attempt()).isEqualTo(1);
          assertThat(change.before()).isEqualTo("reproduced");
          assertThat(change.now()).isEqualTo("partly reproduced");
          assertThat(change.reason())
              .startsWith("The claim was revised")
              .contains("Partly reproduced: the whole");
        });

    ports
        .comparisons()
        .add(new Comparison(1, "0", NOW, ports.comparisons().ofAttempt(1).getFirst().judged()));
    tracker.rejudgeOutdated();
    assertThat(tracker.verdictChanges())
        .last()
        .extracting(VerdictChange::reason)
        .asString()
        .startsWith("Rules 0 became rules " + Judge.RULES + ".");
  }

  @Test
  void anAttemptThatWasLoggedOrCarriedAndNotYetJudgedIsJudgedAtTheStart() {
    log("a");
    record(LARGER);
    ports.attempts().carry(1, 2, NOW);
    ports.tampering().comparisons().clear();

    assertThat(standing().stands().words()).isEqualTo("partly reproduced, exploratory");
    assertThat(ports.comparisons().ofAttempt(1)).isEmpty();
    assertThat(tracker.rejudgeOutdated()).isEqualTo(1);
    assertThat(newest(1).judgement().verdict()).isEqualTo(Verdict.PARTIAL);

    record(CLAIM);
    ports.attempts().carry(1, 3, NOW);
    assertThat(tracker.rejudgeOutdated()).isEqualTo(1);
    assertThat(newest(1).judgement().verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(tracker.rejudgeOutdated()).isZero();
  }

  @Test
  void readingAsksTheSameHoweverManyAttemptsThereAreAndWritesNothing() {
    log("a");
    Map<String, Integer> few = callsOfReading();
    for (int i = 0; i < 20; i++) {
      log("more " + i);
      tracker.log(file(null, null, run("loose " + i)), "loose " + i);
    }
    Map<String, Integer> many = callsOfReading();
    assertThat(many).isEqualTo(few);
    assertThat(many).doesNotContainKeys("Comparisons.add", "Runs.find", "Runs.forEach");
  }

  @Test
  void standingsAndStandingSayTheSame() {
    log("a");
    log("b");
    assertThat(tracker.standings()).containsExactly(standing());
    assertThat(tracker.standingsOf(CLAIM.paper())).containsExactly(standing());
    assertThat(standing().stands().sentence()).isEqualTo("Reproduced in both planned attempts.");
    assertThat(standing().shown().orElseThrow().attempt().number()).isEqualTo(2);
    assertThat(tracker.standing("a-paper.other")).isEmpty();
  }

  @Test
  void attemptsAtNoRecordedClaimAreLoose() {
    log("a");
    tracker.log(file(null, null, run("b")), "b");
    assertThat(tracker.loose()).extracting(one -> one.attempt().number()).containsExactly(2L);
    ports.claims().remove(CLAIM.id(), new Change("Ada", null, NOW));
    assertThat(tracker.loose()).extracting(one -> one.attempt().number()).containsExactly(1L, 2L);
  }

  private Map<String, Integer> callsOfReading() {
    counted.forget();
    tracker.standings();
    tracker.standing(CLAIM.id());
    tracker.loose();
    tracker.standingsOf(CLAIM.paper());
    tracker.judged(1);
    return counted.calls();
  }

  private Standing standing() {
    return tracker.standing(CLAIM.id()).orElseThrow();
  }

  private Comparison newest(long attempt) {
    return ports.comparisons().latest(attempt).orElseThrow();
  }

  private void record(Claim claim) {
    ports.claims().put(Recorded.own(claim), new Change("Ada", null, NOW));
  }

  private LoggedAttempt log(String name) {
    return tracker.log(file(CLAIM.id(), plan(), run(name)), name);
  }

  private static Plan plan() {
    return RunFixture.plan(CLAIM, List.of(RunFixture.answer(Grade.EXACT)), 0.1);
  }

  private static RunFile file(@Nullable String claim, @Nullable Plan plan, Run run) {
    return new RunFile(
        RunFile.FORMAT,
        RunFile.VERSION,
        claim,
        List.of(RunFixture.answer(Grade.EXACT)),
        plan,
        null,
        run);
  }

  private static Run run(String name) {
    return timed()
        .named(name)
        .means(new double[] {220, 215, 225, 218, 222}, new double[] {100, 102, 99, 101, 98})
        .build();
  }
}
