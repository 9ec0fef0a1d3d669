package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.PlanFixture;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgeTest {
  private static final double[] BASELINE = {220, 215, 225, 218, 222};
  private static final double[] SUBJECT = {100, 102, 99, 101, 98};
  private static final Answer TIME = RunFixture.answer(Grade.MECHANISM);
  private static final Answer CALLS = new Answer("network calls", "steps", null, Grade.EXACT, null);
  private static final Claim TWO_POINT_TWO = claim().ratio(Qualifier.EXACT, "2.2");

  @Test
  void pairedRunIsJudgedByThePairedInterval() {
    Judgement judgement =
        judge(
            TWO_POINT_TWO,
            planned(TWO_POINT_TWO, Grade.EXACT),
            timed().means(BASELINE, SUBJECT).build());

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
        judge(
            TWO_POINT_TWO,
            planned(TWO_POINT_TWO, Grade.EXACT),
            timed().separate().means(BASELINE, SUBJECT).build());

    assertThat(judgement.judged().orElseThrow().method()).isEqualTo(Measured.Method.WELCH_LOG_T);
    assertThat(requireNonNull(judgement.headline()).lower()).isCloseTo(2.147325, within(1e-6));
    assertThat(judgement.flags()).contains(Flag.NOT_INTERLEAVED);
  }

  @Test
  void throughputIsInvertedIterationByIteration() {
    Run run =
        RunFixture.of("throughput", "throughput", Direction.HIGHER, "ops/s")
            .fork(Side.BASELINE, 0, 1, 4)
            .fork(Side.SUBJECT, 0, 2, 8)
            .fork(Side.BASELINE, 1, 1, 4)
            .fork(Side.SUBJECT, 1, 2, 8)
            .fork(Side.BASELINE, 2, 1, 4)
            .fork(Side.SUBJECT, 2, 2, 8)
            .build();

    Measured measured = judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

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

    Measured measured = judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

    assertThat(measured.unit()).isEqualTo("ms/op");
    assertThat(measured.subjectMean()).isCloseTo(100.3, within(0.1));
  }

  @Test
  void sidesInUnitsOfDifferentKindsGiveAReasonAndNoVerdictOnSize() {
    Run run =
        timed().means(BASELINE, new double[0]).in("B/op").means(new double[0], SUBJECT).build();

    Judgement judgement = judge(TWO_POINT_TWO, attempt(Grade.EXACT), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(judgement.judged().orElseThrow().reason()).contains("B/op").contains("ms/op");
  }

  @Test
  void scaledDownAttemptShowsADirectionAndNoSize() {
    Judgement judgement =
        judge(TWO_POINT_TWO, attempt(Grade.MECHANISM), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.subVerdict()).isEqualTo(SubVerdict.SUPPORTED);
    assertThat(judgement.words()).isEqualTo("not comparable (supported)");
    assertThat(judgement.flags()).doesNotContain(Flag.MODEL);
  }

  @Test
  void simulationIsMarkedAsAModel() {
    Judgement judgement =
        judge(TWO_POINT_TWO, attempt(Grade.SIMULATION), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.subVerdict()).isEqualTo(SubVerdict.SUPPORTED);
    assertThat(judgement.flags()).contains(Flag.MODEL);
  }

  @Test
  void resultWithoutAConfirmatoryPlanIsExploratory() {
    Run run = timed().means(BASELINE, SUBJECT).build();

    assertThat(judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).flags()).contains(Flag.EXPLORATORY);
    assertThat(judge(TWO_POINT_TWO, planned(TWO_POINT_TWO, Grade.EXACT), run).flags())
        .doesNotContain(Flag.EXPLORATORY);
  }

  @Test
  void failedQualityCheckMakesTheRunInvalidWhateverItMeasured() {
    Judgement judgement =
        judge(
            TWO_POINT_TWO,
            planned(TWO_POINT_TWO, Grade.EXACT),
            timed().check("same output", false).means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.INVALID_RUN);
    assertThat(judgement.headline()).isNull();
    assertThat(sentences(judgement)).contains("The outputs differ.");
  }

  @Test
  void metricWithTheClaimsResourceAnswersIt() {
    Claim steps = claim().about("steps", "steps", Direction.LOWER).ratio(Qualifier.EXACT, "20");
    Run run =
        timed()
            .means(BASELINE, SUBJECT)
            .metric("network calls", "steps", Direction.LOWER, "calls")
            .means(new double[] {1000, 1000, 1000}, new double[] {50, 50, 50})
            .build();

    Judgement judgement = judge(steps, attempt(TIME, CALLS), run);

    assertThat(judgement.judged().orElseThrow().metric()).isEqualTo("network calls");
    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgement.measured())
        .extracting(Measured::metric)
        .containsExactly("time", "network calls");
  }

  @Test
  void claimAboutSomethingThatWasNotMeasuredIsNotComparable() {
    Claim memory = claim().about("memory", "memory", Direction.LOWER).ratio(Qualifier.EXACT, "2.2");

    Judgement judgement =
        judge(memory, planned(Grade.EXACT), timed().means(BASELINE, SUBJECT).build());

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

    Answer latency = new Answer("latency", "time", "mean", Grade.EXACT, null);
    Answer energy = new Answer("energy", "time", "mean", Grade.EXACT, null);
    assertThat(judge(TWO_POINT_TWO, attempt(latency), run).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(judge(TWO_POINT_TWO, attempt(energy), run).verdict())
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

    Answer allocation = new Answer("allocation", "memory", "mean", Grade.EXACT, null);
    Judgement judgement = judge(TWO_POINT_TWO, attempt(allocation), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.flags()).contains(Flag.METRIC_DIFFERS);
  }

  @Test
  void claimWithoutABaselineOrANumberIsNotTestableAndSaysWhy() {
    Run run = timed().means(BASELINE, SUBJECT).build();
    Claim alone = claim().against(null).ratio(Qualifier.EXACT, "2.2");
    Claim wordy = claim().build(Qualifier.EXACT, null, null, null);

    assertThat(sentences(judge(alone, planned(Grade.EXACT), run))).contains("no baseline");
    assertThat(sentences(judge(wordy, planned(Grade.EXACT), run))).contains("no number");
    assertThat(judge(wordy, planned(Grade.EXACT), run).verdict()).isEqualTo(Verdict.NOT_TESTABLE);
  }

  @Test
  void claimAboutQualityIsNotTestableWhereNoQualityWasMeasured() {
    Claim fid =
        claim()
            .about("fid", "quality", Direction.LOWER)
            .in("FID")
            .from("37.3")
            .costs(Qualifier.EXACT, "23.8");

    Judgement judgement =
        judge(fid, attempt(Grade.MECHANISM), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    assertThat(sentences(judgement)).contains("quality (fid), which this run did not measure");
  }

  @Test
  void runWithoutAClaimIsMeasuredAllTheSame() {
    Judgement judgement =
        judge(null, attempt(Grade.EXACT), timed().means(BASELINE, SUBJECT).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_TESTABLE);
    assertThat(judgement.headline()).isNotNull();
  }

  @Test
  void fewerThanThreePairsAreInconclusive() {
    Judgement judgement =
        judge(
            TWO_POINT_TWO,
            planned(TWO_POINT_TWO, Grade.EXACT),
            timed().means(new double[] {220, 220}, new double[] {100, 100}).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(sentences(judgement)).contains("fewer than 3 forks");
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

    Measured measured = judge(TWO_POINT_TWO, attempt(Grade.EXACT), run).judged().orElseThrow();

    assertThat(measured.forks()).isEqualTo(3);
    assertThat(requireNonNull(measured.interval()).estimate()).isCloseTo(2.2, within(1e-12));
  }

  @Test
  void countAtThePapersOwnConfigurationIsExactWhereTheTimeBesideItIsNot() {
    Claim steps =
        claim().about("network-calls", "steps", Direction.LOWER).ratio(Qualifier.EXACT, "20");
    Run run = timed().means(BASELINE, SUBJECT).build();
    Run counted =
        RunFixture.counted("network calls", "steps", Direction.LOWER, "calls")
            .means(new double[] {1000}, new double[] {59})
            .build();
    Answer calls = new Answer("network calls", "steps", "total", Grade.EXACT, null);

    Judgement judgement = judge(steps, attempt(calls), counted);

    assertThat(judgement.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(judgement.retained()).isCloseTo(0.944750, within(1e-6));
    assertThat(sentences(judgement)).contains("all forks agree").contains("16.9x");
    assertThat(judge(steps, attempt(TIME), run).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judge(steps, attempt(TIME), run).subVerdict()).isNull();
  }

  @Test
  void countsThatDisagreeAreTimed() {
    Run run =
        RunFixture.counted("network calls", "steps", Direction.LOWER, "calls")
            .means(new double[] {1000, 1000}, new double[] {50, 51})
            .build();
    Claim steps =
        claim().about("network-calls", "steps", Direction.LOWER).ratio(Qualifier.EXACT, "20");

    assertThat(judge(steps, attempt(CALLS), run).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void everyAnswerIsJudgedAndTheNearestThatMatchesDecides() {
    Answer close = new Answer("time", "time", "mean", Grade.CLOSE, null);
    Answer memory = new Answer("allocation", "memory", "mean", Grade.EXACT, null);
    Run run =
        timed()
            .means(BASELINE, SUBJECT)
            .metric("allocation", "memory", Direction.LOWER, "B/op")
            .means(BASELINE, SUBJECT)
            .build();

    Judged judged = Judge.judge(TWO_POINT_TWO, attempt(memory, TIME, close), run);

    assertThat(judged.own().answer()).isEqualTo(close);
    assertThat(judged.beside()).extracting(Judgement::answer).containsExactly(memory, TIME);
    assertThat(judged.beside()).extracting(Judgement::verdict).containsOnly(Verdict.NOT_COMPARABLE);
  }

  @Test
  void meanDoesNotAnswerAClaimAboutAPercentile() {
    Claim tail = claim().statistic("p99").ratio(Qualifier.EXACT, "2.2");
    Run run = timed().means(BASELINE, SUBJECT).build();

    Judgement judgement = judge(tail, attempt(Grade.EXACT), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(sentences(judgement)).contains("about p99 time").contains("answers for mean time");
  }

  @Test
  void personMayAssertAMatchWithAReasonAndItIsShown() {
    Claim memory = claim().about("memory", "memory", Direction.LOWER).ratio(Qualifier.EXACT, "2.2");
    Run run = timed().means(BASELINE, SUBJECT).build();
    Answer bare = new Answer("time", "memory", "mean", Grade.EXACT, null);
    Answer reasoned = new Answer("time", "memory", "mean", Grade.EXACT, "Time is paid in memory.");

    assertThat(judge(memory, attempt(bare), run).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judge(memory, attempt(reasoned), run).verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(sentences(judge(memory, attempt(reasoned), run)))
        .contains("Time is paid in memory.");
  }

  @Test
  void meanAnswersForTheTailOnlyWhereAPersonSaysWhy() {
    Claim tail = claim().statistic("p99").ratio(Qualifier.EXACT, "2.2");
    Run run = timed().means(BASELINE, SUBJECT).build();
    Answer bare = new Answer("time", "time", "p99", Grade.EXACT, null);
    Answer reasoned = new Answer("time", "time", "p99", Grade.EXACT, "One request at a time.");

    assertThat(judge(tail, attempt(bare), run).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(sentences(judge(tail, attempt(bare), run)))
        .contains("takes time, which measures mean time, for p99 time and gives no reason");
    assertThat(judge(tail, attempt(reasoned), run).verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(sentences(judge(tail, attempt(reasoned), run))).contains("One request at a time.");
  }

  @Test
  void scaledDownRunOfOneForkShowsNothing() {
    Claim less = claim().ratio(Qualifier.LESS_THAN, "2");

    Judgement judgement =
        judge(
            less,
            attempt(Grade.MECHANISM),
            timed().means(new double[] {2}, new double[] {1}).build());

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.subVerdict()).isEqualTo(SubVerdict.INCONCLUSIVE);
  }

  @Test
  void lessThanTwiceIsNotReproducedByASlowdown() {
    Claim less = claim().ratio(Qualifier.LESS_THAN, "2");

    assertThat(
            judge(
                    less,
                    attempt(Grade.EXACT),
                    timed().means(/* baseline= */ SUBJECT, /* subject= */ BASELINE).build())
                .verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void costThatIsGoneIsEliminatedAndNeverAFigure() {
    Claim over =
        claim().about("allocation", "allocation", Direction.LOWER).ratio(Qualifier.MORE_THAN, "10");
    Answer allocation = new Answer("allocation", "allocation", "mean", Grade.EXACT, null);
    double[] some = {24, 24, 24, 24, 24};
    double[] none = {0, 0, 0, 0, 0};
    double[] mixed = {0, 0, 24, 0, 0};

    Judgement gone = judge(over, attempt(allocation), allocated(some, none));
    Judgement appeared = judge(over, attempt(allocation), allocated(none, some));
    Judgement never = judge(over, attempt(allocation), allocated(none, none));
    Judgement sometimes = judge(over, attempt(allocation), allocated(some, mixed));

    assertThat(gone.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(gone.flags()).contains(Flag.STRICT);
    assertThat(gone.headline()).isNull();
    assertThat(sentences(gone)).contains("the cost is eliminated").doesNotContain("pairs were");
    assertThat(appeared.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(sentences(appeared)).contains("a new cost");
    assertThat(never.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(sentences(never)).contains("nothing to save");
    assertThat(sometimes.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(sentences(sometimes)).contains("Some forks");
  }

  @Test
  void costBelowTheResolutionCountsAsNothing() {
    Claim all =
        claim().about("allocation", "allocation", Direction.LOWER).cut(Qualifier.EXACT, "100");
    Answer allocation = new Answer("allocation", "allocation", "mean", Grade.EXACT, null);
    Run run =
        RunFixture.of("allocation", "allocation", Direction.LOWER, "B/op")
            .resolvedTo(1)
            .means(new double[] {24, 24, 24}, new double[] {0.02, 0.03, 0.02})
            .build();
    Run left =
        RunFixture.of("allocation", "allocation", Direction.LOWER, "B/op")
            .resolvedTo(1)
            .means(new double[] {24, 24, 24}, new double[] {2, 2, 2})
            .build();

    assertThat(judge(all, attempt(allocation), run).verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judge(all, attempt(allocation), left).verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(judge(all, attempt(allocation), left).retained()).isNull();
  }

  @Test
  void inputOfTheBenchmarkShowsNothing() {
    Metric set =
        new Metric("steps", "steps", "total", "count", Provenance.SET, Direction.LOWER, null);
    Run run =
        RunFixture.measuring(set, "steps").means(new double[] {1000}, new double[] {50}).build();
    Claim steps = claim().about("steps", "steps", Direction.LOWER).ratio(Qualifier.EXACT, "20");
    Answer answer = new Answer("steps", "steps", "total", Grade.EXACT, null);

    Judgement judgement = judge(steps, attempt(answer), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(judgement.subVerdict()).isNull();
  }

  @Test
  void claimWhoseAimIsACostIsJudgedTurnedRoundAndSaysSoInMeasuredFigures() {
    Claim attack = claim().about("length", "tokens", Direction.HIGHER).ratioAimed("7.87");
    double[] base = {1, 1.01, 0.99};
    double[] longer = {7.9, 8.0, 7.8};
    Answer length = new Answer("length", "tokens", "mean", Grade.EXACT, null);
    Run run =
        RunFixture.of("length", "tokens", Direction.LOWER, "tokens").means(base, longer).build();

    Judgement judgement = judge(attack, attempt(length), run);

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(requireNonNull(judgement.reading()).turned()).isTrue();
    assertThat(requireNonNull(judgement.headline()).estimate()).isCloseTo(1 / 7.9, within(0.01));
    assertThat(sentences(judgement)).contains("the whole interval lies at or below");
  }

  @Test
  void exploratoryResultSaysWhyItIs() {
    Run run = timed().means(BASELINE, SUBJECT).build();
    Attempt planned = planned(TWO_POINT_TWO, Grade.EXACT);

    assertThat(first(judge(TWO_POINT_TWO, planned.carriedTo(2), run)))
        .endsWith("It is exploratory: it was measured for an earlier revision of the claim.");
    assertThat(
            first(
                judge(TWO_POINT_TWO, planned, timed().separate().means(BASELINE, SUBJECT).build())))
        .endsWith("It is exploratory: the run departed from its plan.");
    Protocol quick =
        new Protocol("quick", 5, 30, 0, Duration.ZERO, 1, Duration.ofSeconds(1), false, false);
    Plan firstLook = PlanFixture.of(requireNonNull(planned.plan())).protocol(quick).build();
    assertThat(first(judge(TWO_POINT_TWO, RunFixture.answering(planned.answers(), firstLook), run)))
        .endsWith("It is exploratory: its protocol, quick, is a first look.");
  }

  @Test
  void firstSentenceAnswersWhetherItWasReproducedAndWhetherToTrustIt() {
    Run run = timed().means(BASELINE, SUBJECT).build();

    assertThat(first(judge(TWO_POINT_TWO, attempt(Grade.EXACT), run)))
        .isEqualTo("The claim is reproduced. It is exploratory: no plan was made beforehand.");
    assertThat(first(judge(TWO_POINT_TWO, planned(TWO_POINT_TWO, Grade.EXACT), run)))
        .startsWith("The claim is reproduced. The run kept to a plan made beforehand");
    assertThat(first(judge(TWO_POINT_TWO, attempt(Grade.MECHANISM), run)))
        .startsWith("The size of the claim is not tested; its mechanism is seen.");
  }

  private static String first(Judgement judgement) {
    return judgement.explanation().getFirst().sentence();
  }

  private static Run allocated(double[] baseline, double[] subject) {
    return RunFixture.of("allocation", "allocation", Direction.LOWER, "B/op")
        .means(baseline, subject)
        .build();
  }

  private static Judgement judge(@Nullable Claim claim, Attempt attempt, Run run) {
    return Judge.judge(claim, attempt, run).own();
  }

  private static String sentences(Judgement judgement) {
    List<String> sentences = judgement.explanation().stream().map(Step::sentence).toList();
    return sentences.stream().collect(Collectors.joining("\n"));
  }
}
