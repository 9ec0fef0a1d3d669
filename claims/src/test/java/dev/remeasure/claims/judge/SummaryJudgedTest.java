package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.answering;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A result measured elsewhere is judged by what is known of it. */
class SummaryJudgedTest {
  private static final Claim THREE = claim().ratio(Qualifier.APPROXIMATELY, "3");

  @Test
  void aRatioWithItsIntervalIsJudgedLikeAnyOther() {
    assertThat(judged(ratio(3, 2.9, 3.1, 5)).verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judged(ratio(2, 1.9, 2.1, 5)).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(judged(ratio(0.5, 0.4, 0.6, 5)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(judged(ratio(3, 1.5, 6.0, 5)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);

    assertThat(judged(ratio(3, 2.9, 3.1, 5)).headline()).isEqualTo(new Interval(3, 2.9, 3.1));
  }

  @Test
  void itIsFlaggedAndExploratoryAndNothingIsSaidOfForks() {
    Judgement judgement = judged(ratio(3, 2.9, 3.1, 5));

    assertThat(judgement.flags())
        .contains(Flag.SUMMARY_ONLY, Flag.EXPLORATORY)
        .doesNotContain(Flag.NOT_INTERLEAVED);
    assertThat(said(judgement))
        .contains("Only a summary is known: n = 5, measured on an A100, source: Table 2.")
        .contains("Time: the ratio is 3x [2.9x, 3.1x] with 95 % confidence")
        .doesNotContain("fork");
    assertThat(judgement.findings()).noneMatch(finding -> finding.sentence().contains("fork"));
  }

  @Test
  void withoutAnIntervalItIsShownAndNotDecided() {
    Judgement judgement = judged(ratio(2, null, null, 5));

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judgement.retained()).isCloseTo(Math.log(2) / Math.log(3), within(1e-12));
    assertThat(judgement.judged().orElseThrow().ratio()).isEqualTo(2.0);
    assertThat(said(judgement))
        .contains("Inconclusive: no interval was given.")
        .contains(
            "Time: the ratio is 2x, which retains 63.1 % of the claimed effect on the logarithmic"
                + " scale. No interval was given.");
  }

  @Test
  void withoutANumberItCountsAsFewerThanThree() {
    for (Integer n : new Integer[] {null, 1, 2}) {
      Judgement judgement = judged(ratio(3, 2.9, 3.1, n));
      assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
      assertThat(said(judgement)).contains("fewer than 3");
    }
    assertThat(judged(ratio(3, 2.9, 3.1, 3)).verdict()).isEqualTo(Verdict.REPRODUCED);
  }

  @Test
  void twoSidesWithTheirStandardDeviationsGetAWelchInterval() {
    Measured measured = measured(sides(side(30, 1.5, 5), side(10, 0.8, 8)));

    // se² = 0.05²/5 + 0.08²/8 = 0.0013, df = 0.0013² / (0.0005²/4 + 0.0008²/7), t = 2.2025…
    Interval interval = requireNonNull(measured.interval());
    double half = Math.log(interval.upper() / 3);
    assertThat(interval.estimate()).isCloseTo(3, within(1e-12));
    assertThat(measured.standardError()).isCloseTo(Math.sqrt(0.0013), within(1e-12));
    assertThat(half / Math.sqrt(0.0013)).isBetween(2.2, 2.21);
    assertThat(Math.log(3 / interval.lower())).isCloseTo(half, within(1e-12));
    assertThat(measured.forks()).isEqualTo(5);
  }

  @Test
  void anIntervalOfASideStandsForItsStandardDeviation() {
    double t = 2.7764451051977987; // of 4 degrees of freedom
    double half = t * 1.5 / Math.sqrt(5);
    Measured ranged =
        measured(sides(new Figure(30, null, 30 - half, 30 + half, 5), side(10, 0.8, 8)));

    assertThat(ranged.standardError()).isCloseTo(Math.sqrt(0.0013), within(1e-12));
  }

  @Test
  void oneSideWithoutASpreadLeavesNoInterval() {
    Judgement judgement = judged(sides(side(30, 1.5, 5), new Figure(10, null, null, null, 5)));

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(said(judgement))
        .contains("Time: baseline 30 ms, subject 10 ms; the ratio is 3x,")
        .contains("No interval was given.");
  }

  @Test
  void whereMoreIsBetterTheSubjectIsDividedByTheBaseline() {
    RunFixture run =
        RunFixture.of("rate", "throughput", Direction.HIGHER, "ops/s")
            .summary(new Summary(null, side(10, 0.1, 5), side(30, 0.3, 5), "ops/s", null, null));
    Attempt attempt = attempt(new Answer("rate", "throughput", "mean", Grade.EXACT, null));
    Claim claim = claim().about("rate", "throughput", Direction.HIGHER).ratio(Qualifier.EXACT, "3");
    Judgement judgement = Judge.judge(claim, attempt, run.build()).own();

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgement.judged().orElseThrow().ratio()).isCloseTo(3, within(1e-9));
    assertThat(judgement.judged().orElseThrow().unit()).isEqualTo("s/op");
  }

  @Test
  void aPlannedOneThatKeptToItsPlanConfirms() {
    Attempt planned =
        answering(
            List.of(RunFixture.answer(Grade.CLOSE)),
            RunFixture.plan(THREE, List.of(RunFixture.answer(Grade.CLOSE)), 0.25));

    assertThat(judged(planned, ratio(3, 2.9, 3.1, 5)).confirmatory()).isTrue();
    assertThat(judged(planned, ratio(3, 2.9, 3.1, 4)).confirmatory()).isFalse();
    assertThat(judged(planned, ratio(3, 2.9, 3.1, null)).confirmatory()).isFalse();
  }

  @Test
  void figuresThatNoNumberHoldsGiveAReason() {
    Judgement judgement = judged(sides(side(1e-100, 1e100, 5), side(1e100, 1e-100, 5)));

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(said(judgement)).contains("beyond what a number can hold");
  }

  private static Summary ratio(
      double mean, @Nullable Double lower, @Nullable Double upper, @Nullable Integer n) {
    return new Summary(
        new Figure(mean, null, lower, upper, n), null, null, null, "an A100", "Table 2");
  }

  private static Summary sides(Figure baseline, Figure subject) {
    return new Summary(null, baseline, subject, "ms", "an A100", "Table 2");
  }

  private static Figure side(double mean, double sd, int n) {
    return new Figure(mean, sd, null, null, n);
  }

  private static Measured measured(Summary summary) {
    return judged(summary).judged().orElseThrow();
  }

  private static Judgement judged(Summary summary) {
    return judged(attempt(Grade.CLOSE), summary);
  }

  private static Judgement judged(Attempt attempt, Summary summary) {
    return Judge.judge(THREE, attempt, timed().summary(summary).build()).own();
  }

  private static String said(Judgement judgement) {
    return judgement.explanation().stream().map(Step::sentence).collect(Collectors.joining("\n"));
  }
}
