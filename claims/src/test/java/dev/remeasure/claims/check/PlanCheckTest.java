package dev.remeasure.claims.check;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.STARTED;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.PlanFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A result that departs from its plan is exploratory, and says in what it departs. */
class PlanCheckTest {
  private static final double[] BASELINE = {220, 215, 225, 218, 222};
  private static final double[] SUBJECT = {100, 102, 99, 101, 98};

  @Test
  void runThatKeptToItsPlanIsConfirmatory() {
    Judgement judgement = judge(planned(Grade.EXACT), timed().means(BASELINE, SUBJECT));

    assertThat(judgement.flags()).doesNotContain(Flag.EXPLORATORY);
    assertThat(sentence(judgement)).isEqualTo("The run kept to the plan made before it.");
  }

  @Test
  void abortedRunIsExploratory() {
    assertDeparts(
        planned(Grade.EXACT), timed().aborted().means(BASELINE, SUBJECT), "the run was aborted");
  }

  @Test
  void fewerPairsThanPlannedAreADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed().means(new double[] {2, 2}, new double[] {1, 1}),
        "2 pairs were measured, 5 to 30 were planned");
  }

  @Test
  void stopBeforeTheIntervalIsNarrowEnoughIsADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed().means(new double[] {2, 9, 2.5, 4, 1}, new double[] {1, 1, 1, 1, 1}),
        "stopped before the interval was as narrow as planned");
  }

  @Test
  void pointThatWasNotPlannedIsADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed().at("n=1", false).means(BASELINE, SUBJECT),
        "points a single one was planned, n=1 was done");
  }

  @Test
  void planMadeAfterTheFirstForkIsNone() {
    Attempt late = attempt(STARTED.plusSeconds(1));

    assertDeparts(late, timed().means(BASELINE, SUBJECT), "after the first fork");
  }

  @Test
  void otherAnswersThanPlannedAreADeparture() {
    assertDeparts(
        attempt(plan -> plan.answers(RunFixture.answer(Grade.CLOSE))),
        timed().means(BASELINE, SUBJECT),
        "answers time for mean time, close was planned, time for mean time, exact was done");
  }

  @Test
  void claimThatIsReadOtherwiseThanPlannedIsADeparture() {
    Claim twenty = claim().ratio(Qualifier.EXACT, "20");
    Claim three = claim().ratio(Qualifier.EXACT, "3");
    Attempt attempt = planned(twenty, Grade.EXACT);
    Run run = timed().means(BASELINE, SUBJECT).build();

    assertThat(Judge.judge(twenty, attempt, run).own().flags()).doesNotContain(Flag.EXPLORATORY);
    Judgement changed = Judge.judge(three, attempt, run).own();
    assertThat(changed.flags()).contains(Flag.EXPLORATORY);
    assertThat(sentence(changed))
        .contains("reading 20x was planned, 3x was done")
        .contains("lower claimed factor 20.0 was planned, 3.0 was done");
  }

  @Test
  void otherDesignIsADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed().separate().means(BASELINE, SUBJECT),
        "design interleaved pairs was planned, separate was done");
  }

  @Test
  void otherIterationsThanPlannedAreADeparture() {
    RunFixture run = timed();
    for (int pair = 0; pair < 5; pair++) {
      run.fork(Side.BASELINE, pair, 220, 221).fork(Side.SUBJECT, pair, 100, 101);
    }
    assertDeparts(planned(Grade.EXACT), run, "iterations a fork 1 was planned, 2 was done");
  }

  @Test
  void morePairsThanTheIntervalNeededAreADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed()
            .means(
                new double[] {220, 215, 225, 218, 222, 220},
                new double[] {100, 102, 99, 101, 98, 100}),
        "went on although the interval was as narrow as planned");
  }

  private static void assertDeparts(Attempt attempt, RunFixture run, String departure) {
    Judgement judgement = judge(attempt, run);

    assertThat(judgement.flags()).contains(Flag.EXPLORATORY);
    assertThat(sentence(judgement)).contains(departure);
  }

  private static Judgement judge(Attempt attempt, RunFixture run) {
    return Judge.judge(null, attempt, run.build()).own();
  }

  private static String sentence(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.check().equals("plan"))
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  /** An exact attempt whose plan was made at that time. */
  private static Attempt attempt(Instant madeAt) {
    return attempt(plan -> plan.madeAt(madeAt));
  }

  private static Attempt attempt(UnaryOperator<PlanFixture> change) {
    Attempt exact = planned(Grade.EXACT);
    Plan plan = change.apply(PlanFixture.of(requireNonNull(exact.plan()))).build();
    return RunFixture.answering(exact.answers(), plan);
  }
}
