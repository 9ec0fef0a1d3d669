package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.planned;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was measured ends in a verdict with a reason or in a clear error, never in NaN. */
class DegenerateInputTest {
  private static final Claim TWICE = claim().ratio(Qualifier.EXACT, "2.0");
  private static final double[] NONE = {};

  static Stream<Map.Entry<String, Run>> runs() {
    return Map.<String, Run>ofEntries(
        Map.entry("nothing", timed().build()),
        Map.entry("one fork", timed().means(of(2), NONE).build()),
        Map.entry("one pair", timed().means(of(2), of(1)).build()),
        Map.entry("two pairs", timed().means(of(2, 2.1), of(1, 1.1)).build()),
        Map.entry("only failed forks", failed()),
        Map.entry("one side", timed().means(of(2, 2, 2), NONE).build()),
        Map.entry("zeros", timed().means(of(0, 0, 0), of(1, 1, 1)).build()),
        Map.entry("all zeros", timed().means(of(0, 0, 0), of(0, 0, 0)).build()),
        Map.entry("negative", timed().means(of(2, -2, 2), of(1, 1, 1)).build()),
        Map.entry("minus zero", timed().means(of(-0.0, 1, 1), of(1, 1, 1)).build()),
        Map.entry(
            "tiny", timed().means(of(2e-300, 2e-300, 2e-300), of(1e-300, 1e-300, 1e-300)).build()),
        Map.entry("huge", timed().means(of(2e300, 2e300, 2e300), of(1e300, 1e300, 1e300)).build()),
        Map.entry(
            "huge against tiny",
            timed().means(of(1e300, 1e300, 1e300), of(1e-300, 1e-300, 1e-300)).build()),
        Map.entry(
            "subnormal", timed().means(of(4.9e-324, 4.9e-324, 4.9e-324), of(1, 1, 1)).build()),
        Map.entry(
            "largest",
            timed()
                .fork(Side.BASELINE, 0, Double.MAX_VALUE, Double.MAX_VALUE, 1)
                .fork(Side.SUBJECT, 0, 1, 1, 1)
                .build()),
        Map.entry("wild", timed().means(of(1, 1e200), of(1e200, 1)).build()),
        Map.entry("throughput of zero", rate().means(of(1, 0, 1), of(1, 1, 1)).build()),
        Map.entry("subnormal throughput", rate().means(of(1e-310, 1, 1), of(1, 1, 1)).build()),
        Map.entry(
            "more baseline", timed().separate().means(of(2, 2.1, 2.2, 2), of(1, 1.1, 1)).build()),
        Map.entry("odd units", timed().in("furlongs").means(of(2, 2, 2), of(1, 1, 1)).build()))
        .entrySet()
        .stream();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyRunEndsInAVerdictWithAReason(Map.Entry<String, Run> run) {
    Judgement judgement = Judge.judge(TWICE, planned(Grade.EXACT), run.getValue()).own();

    assertThat(judgement.explanation())
        .anySatisfy(step -> assertThat(step.about()).isEqualTo("rule"));
    assertThat(judgement.toString()).doesNotContain("NaN").doesNotContain("Infinity");
    judgement
        .measured()
        .forEach(measured ->
            assertThat(measured.interval() == null).isEqualTo(measured.reason() != null));
  }

  @Test
  void forksThatDoNotVaryAreJudgedByTheirRatioAlone() {
    Judgement judgement =
        Judge.judge(TWICE, planned(Grade.EXACT), timed().means(of(2, 2, 2), of(1, 1, 1)).build())
            .own();

    assertThat(judgement.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(judgement.headline()).isEqualTo(new Interval(2, 2, 2));
  }

  @Test
  void sizesBeyondADoubleAreComparedAsLongAsTheirRatioIsNot() {
    Judgement tiny =
        Judge.judge(
                TWICE,
                planned(Grade.EXACT),
                timed()
                    .in("ms")
                    .means(of(2e-300, 2e-300, 2e-300), of(1e-300, 1e-300, 1e-300))
                    .build())
            .own();
    Judgement wide =
        Judge.judge(
                TWICE,
                planned(Grade.EXACT),
                timed().means(of(1e300, 1e300, 1e300), of(1e-300, 1e-300, 1e-300)).build())
            .own();

    assertThat(tiny.verdict()).isEqualTo(Verdict.REPRODUCED);
    assertThat(wide.verdict()).isEqualTo(Verdict.INVALID_RUN);
    assertThat(wide.judged().orElseThrow().reason()).contains("beyond what a number can hold");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void valueThatIsNoNumberIsRejectedWithItsPlace(double value) {
    assertThatThrownBy(() -> timed().fork(Side.BASELINE, 0, 1, value))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("series[time].values[1]");
  }

  @Test
  void reasonNamesForkIterationAndValue() {
    Judgement judgement =
        Judge.judge(TWICE, planned(Grade.EXACT), timed().means(of(2, -2, 2), of(1, 1, 1)).build())
            .own();

    assertThat(judgement.judged().orElseThrow().reason())
        .contains("Fork 2")
        .contains("iteration 1")
        .contains("-2.0");
  }

  private static Run failed() {
    return timed().failed(Side.BASELINE, 0).failed(Side.SUBJECT, 0).build();
  }

  private static RunFixture rate() {
    return RunFixture.of("time", "time", Direction.HIGHER, "ops/s");
  }

  private static double[] of(double... values) {
    return values;
  }
}
