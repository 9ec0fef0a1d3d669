package dev.remeasure.claims.check;

import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each check with a sample that trips it and one that just does not. */
class RunChecksTest {
  private static final double[] STEADY = {100.1, 99.4, 100.8, 99.9, 100.3};

  @Test
  void spreadOfTenPerCentIsTooMuch() {
    // Three forks at 100 − d, 100, 100 + d have a standard deviation of d.
    assertOutcome("spread", Outcome.WARNING, timed().means(of(89.9, 100, 110.1), STEADY));
    assertOutcome("spread", Outcome.PASSED, timed().means(of(90.1, 100, 109.9), STEADY));
  }

  @Test
  void slopeBeyondTwoPerCentInMostForksIsTooMuch() {
    double[] drifting = {100, 101.05, 102.1};
    double[] level = {100, 100.95, 101.9};

    assertOutcome("slope", Outcome.WARNING, iterations(drifting, drifting, level));
    assertOutcome("slope", Outcome.PASSED, iterations(drifting, level, level));
  }

  @Test
  void halvesThatDifferByMoreThanThreePerCentAreNoSteadyState() {
    assertOutcome("halves", Outcome.WARNING, iterations(of(100, 103.1), of(100, 103.1)));
    assertOutcome("halves", Outcome.PASSED, iterations(of(100, 102.9), of(100, 102.9)));
  }

  @Test
  void forkMeansThatRiseInTheCourseOfTheRunAreATrend() {
    assertOutcome("trend", Outcome.WARNING, timed().means(of(100, 101, 102.1, 103, 104), STEADY));
    assertOutcome("trend", Outcome.PASSED, timed().means(of(100, 103, 101, 104, 102), STEADY));
    assertOutcome("trend", Outcome.PASSED, timed().means(of(100, 100.2, 100.4, 100.6), STEADY));
  }

  @Test
  void gapOfMoreThanThreeTimesTheNextPartsTheForksInTwo() {
    // Equal steps of the logarithm, and one of a little more or less than three such steps.
    assertOutcome("bimodality", Outcome.WARNING, timed().means(spaced(3.1), STEADY));
    assertOutcome("bimodality", Outcome.PASSED, timed().means(spaced(2.9), STEADY));
  }

  @Test
  void figuresThatAreMultiplesOfACoarseStepShowTheTimer() {
    assertOutcome("timer", Outcome.WARNING, iterations(of(2, 3, 2), of(3, 2, 2)));
    assertOutcome("timer", Outcome.WARNING, iterations(of(5, 5, 5), of(5, 5, 5)));
    assertOutcome("timer", Outcome.PASSED, iterations(of(202, 203, 202), of(203, 202, 202)));
    assertOutcome("timer", Outcome.PASSED, iterations(of(2.1, 3.3, 2.1), of(2.9, 3.3, 2.1)));
  }

  @Test
  void countsThatRepeatThemselvesAreNoMatterForTheTimer() {
    RunFixture calls =
        RunFixture.counted("calls", "calls", Direction.LOWER, "calls")
            .means(of(5, 5, 5), of(5, 5, 5));

    assertOutcome("timer", Outcome.NOT_CHECKED, calls);
  }

  @Test
  void garbageCollectionOverTenPerCentOfASideIsMuch() {
    assertOutcome("garbage collection", Outcome.WARNING, collecting(0.15, 0.06));
    assertOutcome("garbage collection", Outcome.PASSED, collecting(0.15, 0.05));
    assertOutcome("garbage collection", Outcome.NOT_CHECKED, timed().means(STEADY, STEADY));
  }

  @Test
  void fewerThanFivePairsAreFew() {
    assertOutcome("pairs", Outcome.WARNING, timed().means(of(1, 2, 3, 4), of(1, 2, 3, 4)));
    assertOutcome("pairs", Outcome.PASSED, timed().means(STEADY, STEADY));
  }

  @Test
  void operationBelowANanosecondIsNoOperation() {
    assertOutcome("operation length", Outcome.FAILED, timed().in("ns/op").means(of(0.9), of(5)));
    assertOutcome("operation length", Outcome.PASSED, timed().in("ns/op").means(of(1.1), of(5)));
    assertOutcome("operation length", Outcome.FAILED, rate("ops/ns").means(of(1.1), of(0.1)));
    assertOutcome("operation length", Outcome.NOT_CHECKED, timed().in("B").means(of(0.9), of(5)));
  }

  @Test
  void operationAboutAsLongAsAnEmptyMethodIsNoOperation() {
    RunFixture empty = timed().in("ns/op").means(of(2), of()).control(Control.Kind.EMPTY);
    assertOutcome("operation length", Outcome.FAILED, empty.means(of(2.9), of(9)));

    RunFixture other = timed().in("ns/op").means(of(2), of()).control(Control.Kind.EMPTY);
    assertOutcome("operation length", Outcome.PASSED, other.means(of(3.1), of(9)));
  }

  @Test
  void forksUnderDifferentConditionsCannotBeCompared() {
    RunFixture differing =
        timed()
            .condition("jvm.args", "-Xmx1g")
            .fork(Side.BASELINE, 0, 1)
            .condition("jvm.args", "-Xmx2g")
            .fork(Side.SUBJECT, 0, 1);
    assertOutcome("conditions", Outcome.FAILED, differing);

    RunFixture same = timed().condition("jvm.args", "-Xmx1g").means(STEADY, STEADY);
    assertOutcome("conditions", Outcome.PASSED, same);
    assertOutcome("conditions", Outcome.NOT_CHECKED, timed().means(STEADY, STEADY));
  }

  @Test
  void sameBenchmarkUnderDifferentFlagsIsAComparisonOfTheFlags() {
    RunFixture flags =
        timed()
            .ofOneBenchmark()
            .condition("jvm.args", "-XX:+UseSerialGC")
            .fork(Side.BASELINE, 0, 1)
            .condition("jvm.args", "-XX:+UseZGC")
            .fork(Side.SUBJECT, 0, 1);

    assertOutcome("conditions", Outcome.PASSED, flags);
  }

  @Test
  void sidesDifferInWhatWasPlannedAndInNothingElse() {
    assertOutcome("conditions", Outcome.PASSED, sides("JVM arguments", "-Xmx1g", "-Xmx2g", "25"));
    assertOutcome("conditions", Outcome.FAILED, sides("JVM arguments", "-Xmx1g", "-Xmx2g", "17"));
    assertOutcome("conditions", Outcome.FAILED, sides("JVM arguments", "-Xmx1g", "-Xmx1g", "25"));
    assertOutcome("conditions", Outcome.FAILED, sides("code", "-Xmx1g", "-Xmx2g", "25"));
    assertOutcome("conditions", Outcome.PASSED, sides("code", "-Xmx1g", "-Xmx1g", "25"));
  }

  private static RunFixture sides(String differ, String baseline, String subject, String jdk) {
    return timed()
        .ofOneBenchmark()
        .fact("sides.differ", differ)
        .condition("jvm.args", baseline)
        .condition("jdk.version", "25")
        .fork(Side.BASELINE, 0, 1)
        .condition("jvm.args", subject)
        .condition("jdk.version", jdk)
        .fork(Side.SUBJECT, 0, 1);
  }

  @Test
  void forkThatWasThrottledInvalidatesTheRun() {
    assertOutcome("throttling", Outcome.FAILED, throttled(1));
    assertOutcome("throttling", Outcome.PASSED, throttled(0));
    assertOutcome("throttling", Outcome.NOT_CHECKED, timed().means(STEADY, STEADY));
  }

  @Test
  void ignoredLockOfJmhInvalidatesTheRun() {
    assertOutcome(
        "lock", Outcome.FAILED, timed().fact("jmh.ignoreLock", "true").means(STEADY, STEADY));
    assertOutcome(
        "lock",
        Outcome.FAILED,
        timed().condition("jvm.args", "-Djmh.ignoreLock=true").means(STEADY, STEADY));
    assertOutcome(
        "lock", Outcome.PASSED, timed().fact("jmh.ignoreLock", "false").means(STEADY, STEADY));
    assertOutcome("lock", Outcome.NOT_CHECKED, timed().means(STEADY, STEADY));
  }

  @Test
  void baselineAgainstItselfMustNotDiffer() {
    assertOutcome("A/A", Outcome.WARNING, control(Control.Kind.A_A, 1.019, 1.02, 1.021));
    assertOutcome("A/A", Outcome.PASSED, control(Control.Kind.A_A, 1, 1.02, 1.04));
    assertOutcome("A/A", Outcome.NOT_CHECKED, timed().means(STEADY, STEADY));
  }

  @Test
  void baselineThatALibraryBeatsIsAStrawman() {
    Run beaten = control(Control.Kind.STRAWMAN, 1.059, 1.06, 1.061).build();
    Run fair = control(Control.Kind.STRAWMAN, 1.051, 1.052, 1.053).build();

    assertThat(Judge.judge(null, attempt(Grade.EXACT), beaten).own().flags())
        .contains(Flag.STRAWMAN_SUSPECT, Flag.WARNINGS);
    assertThat(Judge.judge(null, attempt(Grade.EXACT), fair).own().flags())
        .doesNotContain(Flag.STRAWMAN_SUSPECT);
  }

  @Test
  void quietRunPassesEverythingThatCouldBeChecked() {
    Judgement judgement =
        Judge.judge(null, attempt(Grade.EXACT), timed().means(STEADY, STEADY).build()).own();

    assertThat(judgement.findings())
        .extracting(Finding::outcome)
        .containsOnly(Outcome.PASSED, Outcome.NOT_CHECKED);
    assertThat(judgement.flags()).doesNotContain(Flag.WARNINGS);
  }

  private static RunFixture control(Control.Kind kind, double... ratios) {
    double[] ones = new double[ratios.length];
    java.util.Arrays.fill(ones, 1);
    return timed().means(ratios, ones).control(kind).means(STEADY, STEADY);
  }

  private static RunFixture throttled(double periods) {
    return timed()
        .fork(Side.BASELINE, 0, Map.of("throttled.periods", 0.0), 1)
        .fork(Side.SUBJECT, 0, Map.of("throttled.periods", periods), 1);
  }

  private static RunFixture collecting(double first, double second) {
    return timed()
        .fork(Side.BASELINE, 0, Map.of("gc.share", first), 1)
        .fork(Side.BASELINE, 1, Map.of("gc.share", second), 1)
        .fork(Side.SUBJECT, 0, Map.of("gc.share", 0.0), 1);
  }

  private static RunFixture rate(String unit) {
    return RunFixture.of("throughput", "time", Direction.HIGHER, unit);
  }

  private static RunFixture iterations(double[]... forks) {
    RunFixture run = timed();
    for (int pair = 0; pair < forks.length; pair++) {
      run.fork(Side.BASELINE, pair, forks[pair]);
    }
    return run;
  }

  private static double[] spaced(double gap) {
    return of(100, 101, 102.01, 102.01 * Math.pow(1.01, gap));
  }

  private static double[] of(double... values) {
    return values;
  }

  private static void assertOutcome(String check, Outcome outcome, RunFixture run) {
    Judgement judgement = Judge.judge(null, attempt(Grade.EXACT), run.build()).own();

    assertThat(judgement.findings())
        .filteredOn(finding -> finding.check().equals(check))
        .singleElement()
        .extracting(Finding::outcome)
        .as(() -> judgement.findings().toString())
        .isEqualTo(outcome);
  }
}
