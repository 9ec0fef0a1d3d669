package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.naming;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final double[] BASELINE = {220, 215, 225, 218, 222};
  private static final double[] SUBJECT = {100, 102, 99, 101, 98};
  private static final Claim TWO_POINT_TWO = claim().ratio(Qualifier.EXACT, "2.2");

  @Test
  void pairedRunIsJudgedByThePairedInterval() {
    Judgement judgement =
        Judge.judge(TWO_POINT_TWO, planned(Grade.EXACT), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(requireNonNull(judgement.headline()).lower()).isCloseTo(2.114128, within(1e-6));
    assertThat(requireNonNull(judgement.headline()).upper()).isCloseTo(2.289269, within(1e-6));
    Measured measured = judgement.judged().orElseThrow();
    assertThat(measured.method()).isEqualTo(Measured.Method.PAIRED_LOG_T);
    assertThat(requireNonNull(measured.welch()).lower()).isCloseTo(2.147325, within(1e-6));
    assertThat(requireNonNull(measured.fieller()).estimate()).isCloseTo(2.2, within(1e-9));
    assertThat(measured.spread()).isCloseTo(0.0320499, within(1e-7));
    assertThat(measured.forks()).isEqualTo(5);
    assertThat(measured.unit()).isEqualTo("ms/op");
    assertThat(requireNonNull(measured.baselineMean()) / requireNonNull(measured.subjectMean()))
        .isCloseTo(requireNonNull(measured.interval()).estimate(), within(1e-12));
  }

  @Test
  void runThatIsNotInterleavedIsJudgedByWelchAndFlagged() {
    Judgement judgement =
        Judge.judge(
            TWO_POINT_TWO,
            planned(Grade.EXACT),
            timed().separate().means(BASELINE, SUBJECT).build());

    assertThat(judgement.judged().orElseThrow().method()).isEqualTo(Measured.Method.WELCH_LOG_T);
    assertThat(requireNonNull(judgement.headline()).lower()).isCloseTo(2.147325, within(1e-6));
    assertThat(judgement.flags()).contains(Flag.NOT_INTERLEAVED);
  }

  @Test
  void throughputIsInvertedIterationByIteration() {
    Run run =
        RunFixture.of("throughput", "time", Direction.HIGHER, "ops/s")
            .fork(Side.BASELINE, 0, 1, 4)
            .fork(Side.SUBJECT, 0, 2, 8)
            .fork(Side.BASELINE, 1, 1, 4)
            .fork(Side.SUBJECT, 1, 2, 8)
            .fork(Side.BASELINE, 2, 1, 4)
            .fork(Side.SUBJECT, 2, 2, 8)
            .build();

    Measured measured =
        Judge.judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

    assertThat(measured.unit()).isEqualTo("s/op");
    assertThat(measured.baselineMean()).isCloseTo((1 + 0.25) / 2, within(1e-12));
    assertThat(requireNonNull(measured.interval()).estimate()).isCloseTo(2, within(1e-12));
  }

  @Test
  void sidesInUnitsOfTheSameKindAreConverted() {
    Run run =
        timed()
            .fork(Side.BASELINE, 0, 220)
            .fork(Side.BASELINE, 1, 215)
            .fork(Side.BASELINE, 2, 225)
            .in("us/op")
            .fork(Side.SUBJECT, 0, 100_000)
            .fork(Side.SUBJECT, 1, 102_000)
            .fork(Side.SUBJECT, 2, 99_000)
            .build();

    Measured measured =
        Judge.judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

    assertThat(measured.unit()).isEqualTo("ms/op");
    assertThat(measured.subjectMean()).isCloseTo(100.3, within(0.1));
  }

  @Test
  void sidesInUnitsOfDifferentKindsGiveAReasonAndNoVerdictOnSize() {
    Run run =
        timed().means(BASELINE, new double[0]).in("B/op").means(new double[0], SUBJECT).build();

    Judgement judgement = Judge.judge(TWO_POINT_TWO, attempt(Grade.EXACT), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judgement.judged().orElseThrow().reason()).contains("B/op").contains("ms/op");
  }

  @Test
  void scaledDownAttemptShowsADirectionAndNoSize() {
    Judgement judgement =
        Judge.judge(
            TWO_POINT_TWO, attempt(Grade.MECHANISM), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.subCode()).isEqualTo(SubVerdict.SUPPORTED);
    assertThat(judgement.words()).isEqualTo("not comparable (supported)");
    assertThat(judgement.flags()).doesNotContain(Flag.MODEL);
  }

  @Test
  void simulationIsMarkedAsAModel() {
    Judgement judgement =
        Judge.judge(
            TWO_POINT_TWO, attempt(Grade.SIMULATION), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.subCode()).isEqualTo(SubVerdict.SUPPORTED);
    assertThat(judgement.flags()).contains(Flag.MODEL);
  }

  @Test
  void resultWithoutAConfirmatoryPlanIsExploratory() {
    Run run = timed().means(BASELINE, SUBJECT).build();

    assertThat(Judge.judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).flags())
        .contains(Flag.EXPLORATORY);
    assertThat(Judge.judge(TWO_POINT_TWO, planned(Grade.EXACT), run).flags())
        .doesNotContain(Flag.EXPLORATORY);
  }

  @Test
  void failedQualityCheckMakesTheRunInvalidWhateverItMeasured() {
    Judgement judgement =
        Judge.judge(
            TWO_POINT_TWO,
            planned(Grade.EXACT),
            timed().check("same output", false).means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.INVALID_RUN);
    assertThat(judgement.headline()).isNull();
    assertThat(sentences(judgement)).contains("The outputs differ.");
  }

  @Test
  void metricWithTheClaimsResourceAnswersIt() {
    Claim steps = claim().about("speedup", "steps", Direction.HIGHER).ratio(Qualifier.EXACT, "20");
    Run run =
        timed()
            .means(BASELINE, SUBJECT)
            .metric("network calls", "steps", Direction.LOWER, "calls")
            .means(new double[] {1000, 1000, 1000}, new double[] {50, 50, 50})
            .build();

    Judgement judgement = Judge.judge(steps, planned(Grade.EXACT), run);

    assertThat(judgement.judged().orElseThrow().metric()).isEqualTo("network calls");
    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgement.measured())
        .extracting(Measured::metric)
        .containsExactly("time", "network calls");
  }

  @Test
  void claimAboutSomethingThatWasNotMeasuredIsNotComparable() {
    Claim memory =
        claim().about("memory-reduction", "memory", Direction.HIGHER).ratio(Qualifier.EXACT, "2.2");

    Judgement judgement =
        Judge.judge(memory, planned(Grade.EXACT), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.flags()).contains(Flag.METRIC_DIFFERS);
    assertThat(judgement.headline()).isNotNull();
  }

  @Test
  void attemptMayNameTheMetricThatAnswers() {
    Run run =
        timed()
            .means(BASELINE, SUBJECT)
            .metric("latency", "time", Direction.LOWER, "ms")
            .means(SUBJECT, BASELINE)
            .build();

    assertThat(Judge.judge(TWO_POINT_TWO, naming("latency"), run).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(Judge.judge(TWO_POINT_TWO, naming("energy"), run).verdict())
        .isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void namedMetricOfAnotherResourceDoesNotAnswerTheClaim() {
    Run run =
        timed()
            .means(BASELINE, SUBJECT)
            .metric("allocation", "memory", Direction.LOWER, "B/op")
            .means(BASELINE, SUBJECT)
            .build();

    Judgement judgement = Judge.judge(TWO_POINT_TWO, naming("allocation"), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.flags()).contains(Flag.METRIC_DIFFERS);
  }

  @Test
  void claimWithoutABaselineOrANumberIsNotTestableAndSaysWhy() {
    Run run = timed().means(BASELINE, SUBJECT).build();
    Claim alone = claim().against(null).ratio(Qualifier.EXACT, "2.2");
    Claim wordy = claim().build(Claim.Kind.RATIO, Qualifier.ORDERS_OF_MAGNITUDE, null, null, null);

    assertThat(sentences(Judge.judge(alone, planned(Grade.EXACT), run))).contains("no baseline");
    assertThat(sentences(Judge.judge(wordy, planned(Grade.EXACT), run))).contains("no number");
    assertThat(Judge.judge(wordy, planned(Grade.EXACT), run).verdict())
        .isEqualTo(Verdict.NOT_TESTABLE);
  }

  @Test
  void claimAboutQualityIsNotTestableWhereNoQualityWasMeasured() {
    Claim fid =
        claim()
            .about("fid", "quality", Direction.LOWER)
            .in("FID")
            .from("37.3")
            .absolute(Qualifier.EXACT, "23.8");

    Judgement judgement =
        Judge.judge(fid, attempt(Grade.MECHANISM), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    assertThat(sentences(judgement)).contains("quality (fid), which this run did not measure");
  }

  @Test
  void runHeldAgainstNoClaimIsMeasuredAllTheSame() {
    Judgement judgement =
        Judge.judge(null, attempt(Grade.EXACT), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    assertThat(judgement.headline()).isNotNull();
  }

  @Test
  void fewerThanThreePairsAreInconclusive() {
    Judgement judgement =
        Judge.judge(
            TWO_POINT_TWO,
            planned(Grade.EXACT),
            timed().means(new double[] {220, 220}, new double[] {100, 100}).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(sentences(judgement)).contains("Fewer than 3 forks");
  }

  @Test
  void failedForkLeavesItsPairToTheRerun() {
    Run run =
        timed()
            .fork(Side.BASELINE, 0, 999)
            .failed(Side.SUBJECT, 0)
            .fork(Side.SUBJECT, 0, 100)
            .fork(Side.BASELINE, 0, 220)
            .means(new double[0], new double[0])
            .fork(Side.BASELINE, 1, 220)
            .fork(Side.SUBJECT, 1, 100)
            .fork(Side.BASELINE, 2, 220)
            .fork(Side.SUBJECT, 2, 100)
            .build();

    Measured measured =
        Judge.judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

    assertThat(measured.forks()).isEqualTo(3);
    assertThat(requireNonNull(measured.interval()).estimate()).isCloseTo(2.2, within(1e-12));
  }

  private static String sentences(Judgement judgement) {
    List<String> sentences = judgement.explanation().stream().map(Step::sentence).toList();
    return sentences.stream().collect(Collectors.joining("\n"));
  }
}
