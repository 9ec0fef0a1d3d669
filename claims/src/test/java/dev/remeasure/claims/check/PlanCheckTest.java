package dev.remeasure.claims.check;

import static dev.remeasure.claims.fixture.RunFixture.STARTED;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        "2 pairs were measured, and 3 to 30 were planned");
  }

  @Test
  void stopBeforeTheIntervalIsNarrowEnoughIsADeparture() {
    assertDeparts(
        planned(Grade.EXACT),
        timed().means(new double[] {2, 3, 2.5}, new double[] {1, 1, 1}),
        "stopped before the interval was as narrow as planned");
  }

  @Test
  void pointThatWasNotPlannedIsADeparture() {
    assertDeparts(
        planned(Grade.EXACT), timed().at("n=1", false).means(BASELINE, SUBJECT), "points []");
  }

  @Test
  void planMadeAfterTheFirstForkIsNone() {
    Attempt late = attempt(Grade.EXACT, "time", STARTED.plusSeconds(1));

    assertDeparts(late, timed().means(BASELINE, SUBJECT), "after the first fork");
  }

  @Test
  void otherGradeOrMetricThanPlannedIsADeparture() {
    Attempt plannedClose = attempt(Grade.CLOSE, "time", STARTED.minusSeconds(1));
    Attempt plannedMemory = attempt(Grade.EXACT, "memory", STARTED.minusSeconds(1));

    assertDeparts(
        plannedClose, timed().means(BASELINE, SUBJECT), "grade CLOSE was planned and EXACT");
    assertDeparts(
        plannedMemory, timed().means(BASELINE, SUBJECT), "metric memory was planned and time");
  }

  private static void assertDeparts(Attempt attempt, RunFixture run, String departure) {
    Judgement judgement = judge(attempt, run);

    assertThat(judgement.flags()).contains(Flag.EXPLORATORY);
    assertThat(sentence(judgement)).contains(departure);
  }

  private static Judgement judge(Attempt attempt, RunFixture run) {
    return Judge.judge(null, attempt, run.build());
  }

  private static String sentence(Judgement judgement) {
    return judgement.findings().stream()
        .filter(finding -> finding.check().equals("plan"))
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  /** An exact attempt whose plan says that grade and metric. */
  private static Attempt attempt(Grade plannedGrade, String plannedMetric, Instant madeAt) {
    Attempt exact = planned(Grade.EXACT);
    Protocol protocol =
        new Protocol("short", 3, 30, 0, Duration.ZERO, 1, Duration.ofSeconds(1), false, true);
    Plan plan =
        new Plan(
            exact.claim(),
            null,
            plannedGrade,
            "a.B.baseline",
            "a.B.subject",
            plannedMetric,
            List.of(""),
            protocol,
            List.of(),
            42L,
            0.10,
            madeAt);
    return new Attempt(
        1, exact.claim(), exact.run(), Grade.EXACT, plan, null, null, STARTED, "hash");
  }
}
