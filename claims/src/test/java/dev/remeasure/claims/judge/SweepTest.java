package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.stats.LogRatio;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SweepTest {
  private static final Claim UP_TO = claim().ratio(Qualifier.UP_TO, "3.7");
  private static final Claim RANGE = claim().range("2.3", "3.6");
  private static final double[] ONES = {1.00, 1.01, 0.99, 1.00, 1.01};

  @Test
  void everyPointHasASimultaneousInterval() {
    Judgement judgement = judge(UP_TO, timed(), 1.2, 2.2, 3.7);

    Measured first = judgement.measured().getFirst();
    assertThat(level(first)).isCloseTo(1 - 0.05 / 3, within(1e-12));
    LogRatio ratio = LogRatio.paired(logs(times(1.2)), logs(ONES));
    assertThat(requireNonNull(first.interval()).upper())
        .isCloseTo(Math.exp(ratio.estimate() + ratio.halfWidth(0.95)), within(1e-12));
    assertThat(requireNonNull(first.simultaneous()).upper())
        .isCloseTo(Math.exp(ratio.estimate() + ratio.halfWidth(1 - 0.05 / 3)), within(1e-12));
  }

  @Test
  void beforeTheClaimIsKnownTheIntervalsOfTheNamedMetricHoldAtAllPointsTogether() {
    RunFixture run = timed();
    run.at("best", true).means(times(2), ONES).at("other", false).means(times(3), ONES);
    assertThat(Judge.measured(run.build(), "time"))
        .extracting(SweepTest::level)
        .containsExactly(0.975, 0.975);
    assertThat(Judge.measured(run.build(), "steps"))
        .extracting(SweepTest::level)
        .containsExactly(0.95, 0.95);
  }

  @Test
  void upToIsComparedWithTheBestPointAndThePictureOfAllIsPrinted() {
    Judgement judgement = judge(UP_TO, timed(), 1.2, 2.2, 3.7);

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(requireNonNull(judgement.headline()).estimate()).isCloseTo(3.7, within(0.01));
    SweepSummary sweep = requireNonNull(judgement.sweep());
    assertThat(sweep.points()).isEqualTo(3);
    assertThat(sweep.reproducing()).isEqualTo(1);
    assertThat(sweep.median()).isCloseTo(2.2, within(0.01));
    assertThat(sweep.share()).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(judgement.explanation())
        .filteredOn(step -> step.about().equals("sweep"))
        .singleElement()
        .extracting(Step::sentence)
        .asString()
        .contains("median ratio is 2.2")
        .contains("33.3 %");
  }

  @Test
  void upToCannotBeRefutedWhereTheClaimedBestWasNotRun() {
    Judgement judgement = judgeWithoutBest(UP_TO, 1.2, 2.2);

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judgement.flags()).contains(Flag.BEST_NOT_RUN, Flag.DIRECTION_CONFIRMED);
  }

  @Test
  void upToFallsShortWhereTheBestWasRunAndAllPointsDo() {
    assertThat(judge(UP_TO, timed(), 1.2, 2.2).verdict()).isEqualTo(Verdict.PARTIAL);
  }

  @Test
  void pointThatCouldNotBeMeasuredLeavesUpToOpen() {
    RunFixture run =
        timed()
            .at("a", true)
            .means(times(1.2), ONES)
            .at("b", false)
            .means(new double[] {2.0}, new double[] {1});

    assertThat(Judge.judge(UP_TO, attempt(Grade.EXACT), run.build()).own().verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void rangeIsReproducedWhereTheWeakestPointReachesIt() {
    assertThat(judge(RANGE, timed(), 2.5, 3.0, 3.4).verdict()).isEqualTo(Verdict.REPRODUCED);
  }

  @Test
  void rangeThatOnlySomePointsReachIsPartial() {
    Judgement judgement = judge(RANGE, timed(), 1.2, 3.0, 3.4);

    assertThat(judgement.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(rule(judgement)).contains("2 of 3");
  }

  @Test
  void rangeIsContradictedOnlyIfEveryPointIsSlower() {
    assertThat(judge(RANGE, timed(), 0.7, 0.8).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(judge(RANGE, timed(), 0.7, 1.5).verdict()).isEqualTo(Verdict.NOT_REPRODUCED);
    assertThat(judge(RANGE, timed(), 0.7, 3.0).verdict()).isEqualTo(Verdict.PARTIAL);
  }

  @Test
  void rangeOfOrdersOfMagnitudeSpeaksOfTheWholeSweep() {
    Judgement judgement = judge(claim().magnitude("1", "2"), timed(), 60, 1.1);

    assertThat(judgement.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(judgement.measured()).extracting(Measured::judged).containsExactly(true, true);
  }

  @Test
  void claimOfOneNumberIsComparedWithTheConfigurationItNames() {
    Claim exact = claim().ratio(Qualifier.EXACT, "2.2");

    Judgement judgement = judge(exact, timed(), 2.2, 1.1);

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgement.measured()).extracting(Measured::judged).containsExactly(true, false);
    assertThat(judgement.measured()).extracting(SweepTest::level).containsOnly(0.95);
    assertThat(judgement.sweep()).isNull();
  }

  @Test
  void claimOfOneNumberThatNamesNoneIsComparedWithTheWeakest() {
    Claim exact = claim().ratio(Qualifier.EXACT, "2.2");

    assertThat(judgeWithoutBest(exact, 2.2, 2.25).verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgeWithoutBest(exact, 2.2, 1.4).verdict()).isEqualTo(Verdict.PARTIAL);
  }

  private static double level(Measured measured) {
    return ((Measured.Estimated) measured.result()).level();
  }

  private static String rule(Judgement judgement) {
    return judgement.explanation().stream()
        .filter(step -> step.about().equals("rule"))
        .findFirst()
        .orElseThrow()
        .sentence();
  }

  /** The first point is the one that the claim names. */
  private static Judgement judge(Claim claim, RunFixture run, double... ratios) {
    for (int i = 0; i < ratios.length; i++) {
      run.at("point " + i, i == 0).means(times(ratios[i]), ONES);
    }
    return Judge.judge(claim, attempt(Grade.EXACT), run.build()).own();
  }

  private static Judgement judgeWithoutBest(Claim claim, double... ratios) {
    RunFixture run = timed();
    for (int i = 0; i < ratios.length; i++) {
      run.at("point " + i, false).means(times(ratios[i]), ONES);
    }
    return Judge.judge(claim, attempt(Grade.EXACT), run.build()).own();
  }

  private static double[] times(double ratio) {
    double[] noise = {1.003, 1.006, 0.992, 1.001, 1.01};
    return DoubleStream.of(noise).map(value -> ratio * value).toArray();
  }

  private static double[] logs(double[] values) {
    return DoubleStream.of(values).map(Math::log).toArray();
  }
}
