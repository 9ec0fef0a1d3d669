package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.judge.Flag.AMBIGUOUS;
import static dev.remeasure.claims.judge.Flag.DIRECTION_CONFIRMED;
import static dev.remeasure.claims.judge.Flag.STRICT;
import static dev.remeasure.claims.judge.Flag.UPPER_END_UNPROVEN;
import static dev.remeasure.claims.judge.Flag.UPPER_OPEN;
import static dev.remeasure.claims.judge.SubVerdict.EFFECT_UNPROVEN;
import static dev.remeasure.claims.judge.SubVerdict.NO_EFFECT;
import static dev.remeasure.claims.judge.SubVerdict.UPPER_END_NOT_REACHED;
import static dev.remeasure.claims.judge.Verdict.CONTRADICTED;
import static dev.remeasure.claims.judge.Verdict.EXCEEDED;
import static dev.remeasure.claims.judge.Verdict.INCONCLUSIVE;
import static dev.remeasure.claims.judge.Verdict.NOT_REPRODUCED;
import static dev.remeasure.claims.judge.Verdict.PARTIAL;
import static dev.remeasure.claims.judge.Verdict.REPRODUCED;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.run.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of verdict vectors, one row a line; those that need a whole run are in JudgeTest. */
class VerdictVectorsTest {
  private static final Claim TWO_POINT_TWO = claim().ratio(Qualifier.EXACT, "2.2");
  private static final Claim ABOUT_THREE = claim().ratio(Qualifier.APPROXIMATELY, "3");
  private static final Claim OVER_TEN = claim().ratio(Qualifier.MORE_THAN, "10");
  private static final Claim RANGE = claim().range("2.3", "3.6");
  private static final Claim UP_TO = claim().ratio(Qualifier.UP_TO, "3.7");
  private static final Claim LESS_MEMORY =
      claim().about("memory", "memory", Direction.LOWER).cut(Qualifier.EXACT, "70");
  private static final Claim FORTY_FASTER = claim().faster("40");
  private static final Claim TWO_ORDERS = claim().magnitude("2");
  private static final Claim FIVE_FASTER = claim().faster("5");
  private static final Claim NO_OVERHEAD = claim().noWorse();
  private static final Claim LESS_OVERHEAD = claim().growth(Qualifier.LESS_THAN, "5");
  private static final Claim OVERHEAD = claim().growth(Qualifier.EXACT, "5");
  private static final Claim UP_TO_SLOWER = claim().growth(Qualifier.UP_TO, "30");
  private static final Claim LOWER_THROUGHPUT =
      claim().about("throughput", "throughput", Direction.HIGHER).loss(Qualifier.EXACT, "10");
  private static final Claim LESS_SHARE =
      claim().about("memory", "memory", Direction.LOWER).share(Qualifier.EXACT, "0.9");
  private static final Claim MORE_SHARE =
      claim().about("memory", "memory", Direction.LOWER).share(Qualifier.EXACT, "1.1");
  private static final Claim MISLEADING_NAME =
      claim()
          .about("throughput-increase", "throughput", Direction.HIGHER)
          .gain(Qualifier.EXACT, "40");
  private static final Claim TWENTY = claim().ratio(Qualifier.EXACT, "20");
  private static final Claim WIDE_RANGE = claim().range("1.7", "4.1");

  record Row(
      int number,
      Claim claim,
      Measurements measured,
      Verdict verdict,
      @Nullable SubVerdict sub,
      Set<Flag> flags) {
    @Override
    public String toString() {
      return "#" + number + " " + measured + " is " + verdict;
    }
  }

  static Stream<Row> rows() {
    return Stream.of(
        row(1, TWO_POINT_TWO, at(2.05, 2.35), REPRODUCED),
        row(2, TWO_POINT_TWO, at(2.10, 2.90), REPRODUCED, UPPER_OPEN),
        row(3, TWO_POINT_TWO, at(2.60, 2.90), EXCEEDED),
        row(4, TWO_POINT_TWO, at(1.40, 1.70), PARTIAL),
        row(5, TWO_POINT_TWO, at(1.02, 1.60), NOT_REPRODUCED, EFFECT_UNPROVEN),
        row(6, TWO_POINT_TWO, at(0.97, 1.03), NOT_REPRODUCED, NO_EFFECT),
        row(7, TWO_POINT_TWO, at(0.70, 0.90), CONTRADICTED),
        row(8, TWO_POINT_TWO, at(1.60, 2.60), INCONCLUSIVE, DIRECTION_CONFIRMED),
        row(9, TWO_POINT_TWO, at(0.90, 2.60), INCONCLUSIVE),
        row(10, TWO_POINT_TWO, at(1.80, 1.95), PARTIAL),
        row(10, TWO_POINT_TWO, at(1.80, 1.95).graded(Grade.CLOSE), REPRODUCED),
        row(11, ABOUT_THREE, at(2.45, 2.80), REPRODUCED),
        row(12, OVER_TEN, at(9.3, 10.8), REPRODUCED),
        row(13, OVER_TEN, at(12, 15), REPRODUCED, STRICT),
        row(14, OVER_TEN, at(6, 8.5), PARTIAL),
        row(15, RANGE, at(2.5, 3.1).withoutTheBest(), REPRODUCED, STRICT, UPPER_END_UNPROVEN),
        row(16, RANGE, at(4.1, 4.6), EXCEEDED),
        row(17, UP_TO, at(1.1, 1.3).and(2.0, 2.4).and(3.4, 3.9), REPRODUCED),
        row(18, UP_TO, at(1.1, 1.3).and(2.0, 2.4), PARTIAL),
        row(19, UP_TO, at(2.0, 2.4).withoutTheBest(), INCONCLUSIVE, DIRECTION_CONFIRMED),
        row(20, LESS_MEMORY, at(3.05, 3.20), REPRODUCED),
        row(21, LESS_MEMORY, at(1.9, 2.1), PARTIAL),
        row(22, FORTY_FASTER, at(1.55, 1.75), REPRODUCED, STRICT, AMBIGUOUS),
        row(23, TWO_ORDERS, at(60, 80), REPRODUCED, STRICT),
        row(24, TWO_ORDERS, at(30, 45), PARTIAL),
        row(25, FIVE_FASTER, at(1.03, 1.06), REPRODUCED),
        row(26, FIVE_FASTER, at(0.998, 1.010), NOT_REPRODUCED, NO_EFFECT),
        row(27, NO_OVERHEAD, at(0.97, 1.02), REPRODUCED),
        row(28, NO_OVERHEAD, at(0.85, 0.93), CONTRADICTED),
        row(29, LESS_OVERHEAD, at(0.955, 0.965), REPRODUCED, STRICT),
        row(30, LESS_OVERHEAD, at(0.949, 0.953), REPRODUCED),
        row(31, LESS_OVERHEAD, at(0.90, 0.92), CONTRADICTED),
        row(32, LESS_OVERHEAD, at(0.90, 0.92).graded(Grade.CLOSE), CONTRADICTED),
        row(33, LESS_OVERHEAD, at(0.93, 0.96), INCONCLUSIVE),
        row(34, LESS_OVERHEAD, at(1.20, 1.30), REPRODUCED, STRICT),
        row(35, OVERHEAD, at(1.20, 1.30), EXCEEDED),
        row(36, OVERHEAD, at(0.76, 0.78).graded(Grade.CLOSE), CONTRADICTED),
        row(37, UP_TO_SLOWER, at(0.95, 0.97).and(0.75, 0.80), REPRODUCED),
        row(38, UP_TO_SLOWER, at(0.95, 0.97).and(0.70, 0.74), CONTRADICTED),
        row(39, LOWER_THROUGHPUT, at(0.88, 0.885), CONTRADICTED),
        row(40, LESS_SHARE, at(1.10, 1.12), REPRODUCED),
        row(41, LESS_SHARE, at(0.90, 0.92), CONTRADICTED),
        row(42, MORE_SHARE, at(0.90, 0.92), REPRODUCED),
        row(43, MISLEADING_NAME, at(1.39, 1.41), REPRODUCED),
        row(44, TWENTY, at(20, 20), REPRODUCED, STRICT),
        row(44, TWENTY, at(1000.0 / 50, 1000.0 / 50), REPRODUCED, STRICT),
        row(45, TWENTY, at(1000.0 / 59, 1000.0 / 59), PARTIAL),
        row(46, NO_OVERHEAD, at(20.0 / 21, 20.0 / 21), REPRODUCED),
        row(46, NO_OVERHEAD, at(100.0 / 105, 100.0 / 105), REPRODUCED),
        row(
            47,
            WIDE_RANGE,
            at(1.79, 1.82).and(1.79, 1.82).and(1.79, 1.82).and(1.79, 1.82),
            PARTIAL,
            UPPER_END_NOT_REACHED),
        row(
            48,
            WIDE_RANGE,
            at(1.79, 1.82).and(1.79, 1.82).and(1.79, 1.82).and(1.79, 1.82).withoutTheBest(),
            REPRODUCED,
            STRICT,
            UPPER_END_UNPROVEN));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rulesGiveTheVerdictOfTheTable(Row row) {
    Testable testable = (Testable) ClaimReader.read(row.claim);
    ClaimBounds bounds = bounds(row.claim, row.measured.grade());

    Ruling ruling = row.measured.evidence(testable).ruling(bounds);

    assertThat(ruling.verdict()).isEqualTo(row.verdict);
    assertThat(ruling.sub()).isEqualTo(row.sub);
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(ruling.flags());
    if (testable.ambiguous()) {
      flags.add(AMBIGUOUS);
    }
    assertThat(flags).isEqualTo(row.flags);
  }

  @Test
  void boundsAreThoseOfTheTable() {
    assertBounds(TWO_POINT_TWO, Grade.EXACT, 2.0, 2.42);
    assertThat(bounds(TWO_POINT_TWO, Grade.CLOSE).lo()).isCloseTo(1.76, within(1e-9));
    assertThat(bounds(ABOUT_THREE, Grade.EXACT).lo()).isCloseTo(2.4, within(1e-9));
    assertBounds(OVER_TEN, Grade.EXACT, 9.090909, null);
    assertBounds(RANGE, Grade.EXACT, 2.090909, 3.96);
    assertBounds(UP_TO, Grade.EXACT, 3.363636, 4.07);
    assertBounds(LESS_MEMORY, Grade.EXACT, 3.030303, 3.666667);
    assertBounds(FORTY_FASTER, Grade.EXACT, 1.272727, 1.833333);
    assertBounds(TWO_ORDERS, Grade.EXACT, 50, 500.0);
    assertThat(bounds(FIVE_FASTER, Grade.EXACT).lo()).isCloseTo(1.0247, within(5e-5));
    assertThat(bounds(FIVE_FASTER, Grade.EXACT).e()).isCloseTo(1.0123, within(5e-5));
    assertBounds(NO_OVERHEAD, Grade.EXACT, 0.952381, null);
    assertBounds(claim().parity(), Grade.EXACT, 0.952381, 1.05);
    assertBounds(LESS_OVERHEAD, Grade.EXACT, 0.947746, null);
    assertBounds(LESS_OVERHEAD, Grade.CLOSE, 0.940835, null);
    assertBounds(OVERHEAD, Grade.EXACT, 0.947746, 1.05);
    assertBounds(OVERHEAD, Grade.CLOSE, 0.940835, 1.05);
    assertBounds(UP_TO_SLOWER, Grade.EXACT, 0.749311, null);
    assertBounds(LOWER_THROUGHPUT, Grade.EXACT, 0.890567, 1.05);
    assertBounds(LESS_SHARE, Grade.EXACT, 1.054093, 1.222222);
    assertBounds(MORE_SHARE, Grade.EXACT, 0.869565, 1.05);
    assertBounds(MISLEADING_NAME, Grade.EXACT, 1.272727, 1.54);
    assertBounds(TWENTY, Grade.EXACT, 18.181818, 22.0);
    assertBounds(WIDE_RANGE, Grade.EXACT, 1.545455, 4.51);
    assertThat(bounds(claim().ratio(Qualifier.LESS_THAN, "2"), Grade.MECHANISM).hi())
        .isCloseTo(2.5, within(1e-9));
  }

  @Test
  void retainedFractionsAreThoseOfTheTable() {
    assertThat(retained(TWENTY, at(1000.0 / 59, 1000.0 / 59))).isCloseTo(0.944750, within(1e-6));
    assertThat(retained(WIDE_RANGE, at(1.79, 1.82).and(1.79, 1.82)))
        .isCloseTo(Math.log(Math.sqrt(1.79 * 1.82)) / Math.log(4.1), within(1e-9));
  }

  @Test
  void fortyPerCentFasterIsExceededAsARateAndReproducedAsATime() {
    Testable testable = (Testable) ClaimReader.read(FORTY_FASTER);

    assertThat(testable.readings())
        .extracting(range ->
            Rules.decide(Bounds.of(range, FORTY_FASTER, 0.10), new ClaimSideInterval(1.55, 1.75))
                .verdict())
        .containsExactly(EXCEEDED, REPRODUCED);
  }

  private static double retained(Claim claim, Measurements measured) {
    Evidence evidence = measured.evidence((Testable) ClaimReader.read(claim));
    ClaimBounds bounds = bounds(claim, Grade.EXACT);
    return requireNonNull(SweepRules.retained(evidence, bounds, evidence.ruling(bounds)));
  }

  private static void assertBounds(Claim claim, Grade grade, double lo, @Nullable Double hi) {
    ClaimBounds bounds = bounds(claim, grade);
    assertThat(bounds.lo()).isCloseTo(lo, within(1e-6));
    if (hi == null) {
      assertThat(bounds.hi()).isNull();
    } else {
      assertThat(bounds.hi()).isCloseTo(hi, within(1e-6));
    }
  }

  private static ClaimBounds bounds(Claim claim, Grade grade) {
    return Bounds.of(((Testable) ClaimReader.read(claim)).range(), claim, grade.margin());
  }

  private static Row row(
      int number, Claim claim, Measurements measured, Verdict verdict, Flag... flags) {
    return new Row(number, claim, measured, verdict, null, Set.of(flags));
  }

  private static Row row(
      int number, Claim claim, Measurements measured, Verdict verdict, SubVerdict sub) {
    return new Row(number, claim, measured, verdict, sub, Set.of());
  }

  private static Measurements at(double lower, double upper) {
    return new Measurements(Grade.EXACT, true, List.of()).and(lower, upper);
  }

  /** Intervals as they stand in the table. */
  record Measurements(Grade grade, boolean bestRun, List<Interval> intervals) {
    Measurements and(double lower, double upper) {
      List<Interval> more = new ArrayList<>(intervals);
      double middle = lower == upper ? lower : Math.sqrt(lower * upper);
      more.add(new Interval(middle, lower, upper));
      return new Measurements(grade, bestRun, more);
    }

    Measurements graded(Grade grade) {
      return new Measurements(grade, bestRun, intervals);
    }

    Measurements withoutTheBest() {
      return new Measurements(grade, false, intervals);
    }

    Evidence evidence(Testable testable) {
      return new Evidence(
          intervals.stream().map(Measurements::measured).toList(), testable.sweeping(), bestRun);
    }

    private static Measured measured(Interval interval) {
      return new Measured(
          "time",
          "time",
          Provenance.TIMED,
          "",
          true,
          Measured.Method.PAIRED_LOG_T,
          10,
          "ms/op",
          1.0,
          1.0,
          new Estimated(interval, interval, 0.95, null, null, null, null, false));
    }
  }
}
