package dev.remeasure.claims.judge;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.judge.Flag.AMBIGUOUS;
import static dev.remeasure.claims.judge.Flag.DIRECTION_CONFIRMED;
import static dev.remeasure.claims.judge.Flag.STRICT;
import static dev.remeasure.claims.judge.Flag.UPPER_OPEN;
import static dev.remeasure.claims.judge.SubVerdict.NULL_SHOWN;
import static dev.remeasure.claims.judge.SubVerdict.SPEEDUP_UNPROVEN;
import static dev.remeasure.claims.judge.Verdict.CONTRADICTED;
import static dev.remeasure.claims.judge.Verdict.EXCEEDED;
import static dev.remeasure.claims.judge.Verdict.INCONCLUSIVE;
import static dev.remeasure.claims.judge.Verdict.NOT_REPRODUCED;
import static dev.remeasure.claims.judge.Verdict.PARTIAL;
import static dev.remeasure.claims.judge.Verdict.REPRODUCED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of verdict vectors, one row a line. */
class VerdictVectorsTest {
  private static final Claim TWO_POINT_TWO = claim().ratio(Qualifier.EXACT, "2.2");
  private static final Claim ABOUT_THREE = claim().ratio(Qualifier.APPROXIMATELY, "3");
  private static final Claim OVER_TEN = claim().ratio(Qualifier.MORE_THAN, "10");
  private static final Claim RANGE = claim().range("2.3", "3.6");
  private static final Claim UP_TO = claim().ratio(Qualifier.UP_TO, "3.7");
  private static final Claim LESS_MEMORY =
      claim().about("memory-reduction", "memory", Direction.LOWER).percent(Qualifier.EXACT, "70");
  private static final Claim FORTY_FASTER = claim().percent(Qualifier.EXACT, "40");
  private static final Claim TWO_ORDERS = claim().ratio(Qualifier.ORDERS_OF_MAGNITUDE, "100");
  private static final Claim FIVE_FASTER = claim().percent(Qualifier.EXACT, "5");
  private static final Claim NO_OVERHEAD = claim().parity();

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
        row(5, TWO_POINT_TWO, at(1.02, 1.60), NOT_REPRODUCED, SPEEDUP_UNPROVEN),
        row(6, TWO_POINT_TWO, at(0.97, 1.03), NOT_REPRODUCED, NULL_SHOWN),
        row(7, TWO_POINT_TWO, at(0.70, 0.90), CONTRADICTED),
        row(8, TWO_POINT_TWO, at(1.60, 2.60), INCONCLUSIVE, DIRECTION_CONFIRMED),
        row(9, TWO_POINT_TWO, at(0.90, 2.60), INCONCLUSIVE),
        row(10, TWO_POINT_TWO, at(1.80, 1.95), PARTIAL),
        row(10, TWO_POINT_TWO, at(1.80, 1.95).graded(Grade.CLOSE), REPRODUCED),
        row(11, ABOUT_THREE, at(2.45, 2.80), REPRODUCED),
        row(12, OVER_TEN, at(9.3, 10.8), REPRODUCED),
        row(13, OVER_TEN, at(12, 15), REPRODUCED, STRICT),
        row(14, OVER_TEN, at(6, 8.5), PARTIAL),
        row(15, RANGE, at(2.5, 3.1), REPRODUCED, STRICT),
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
        row(26, FIVE_FASTER, at(0.998, 1.010), NOT_REPRODUCED, NULL_SHOWN),
        row(27, NO_OVERHEAD, at(0.97, 1.02), REPRODUCED),
        row(28, NO_OVERHEAD, at(0.85, 0.93), CONTRADICTED));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void rulesGiveTheVerdictOfTheTable(Row row) {
    Testable testable = (Testable) ClaimReader.read(row.claim);
    ClaimBounds reading =
        Bounds.of(testable.range(), row.claim.qualifier(), row.measured.grade().margin());

    Ruling ruling = row.measured.evidence(testable, row.claim).ruling(reading);

    assertThat(ruling.verdict()).isEqualTo(row.verdict);
    assertThat(ruling.subCode()).isEqualTo(row.sub);
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
    assertThat(bounds(OVER_TEN, Grade.EXACT).lo()).isCloseTo(9.091, within(5e-4));
    assertThat(bounds(OVER_TEN, Grade.EXACT).hi()).isNull();
    assertBounds(RANGE, Grade.EXACT, 2.091, 3.96);
    assertBounds(UP_TO, Grade.EXACT, 3.364, 4.07);
    assertBounds(LESS_MEMORY, Grade.EXACT, 3.030, 3.667);
    assertBounds(FORTY_FASTER, Grade.EXACT, 1.273, 1.833);
    assertBounds(TWO_ORDERS, Grade.EXACT, 50, 500);
    assertThat(bounds(FIVE_FASTER, Grade.EXACT).lo()).isCloseTo(1.0247, within(5e-5));
    assertThat(bounds(FIVE_FASTER, Grade.EXACT).e()).isCloseTo(1.0123, within(5e-5));
    assertBounds(NO_OVERHEAD, Grade.EXACT, 1 / 1.05, 1.05);
  }

  @Test
  void fortyPerCentFasterIsExceededAsARateAndReproducedAsATime() {
    Testable testable = (Testable) ClaimReader.read(FORTY_FASTER);

    assertThat(testable.readings())
        .extracting(range ->
            Rules.decide(Bounds.of(range, Qualifier.EXACT, 0.10), new ClaimSideInterval(1.55, 1.75))
                .verdict())
        .containsExactly(EXCEEDED, REPRODUCED);
  }

  private static void assertBounds(Claim claim, Grade grade, double lo, double hi) {
    ClaimBounds bounds = bounds(claim, grade);
    assertThat(bounds.lo()).isCloseTo(lo, within(5e-4));
    assertThat(bounds.hi()).isCloseTo(hi, within(5e-4));
  }

  private static ClaimBounds bounds(Claim claim, Grade grade) {
    Testable testable = (Testable) ClaimReader.read(claim);
    return Bounds.of(testable.range(), claim.qualifier(), grade.margin());
  }

  private static Row row(
      int number, Claim claim, Measurements measured, Verdict verdict, Flag... flags) {
    return new Row(number, claim, measured, verdict, null, Set.of(flags));
  }

  private static Row row(
      int number,
      Claim claim,
      Measurements measured,
      Verdict verdict,
      SubVerdict sub,
      Flag... flags) {
    return new Row(number, claim, measured, verdict, sub, Set.of(flags));
  }

  private static Measurements at(double lower, double upper) {
    return new Measurements(Grade.EXACT, true, List.of()).and(lower, upper);
  }

  /** Intervals as they stand in the table. */
  record Measurements(Grade grade, boolean bestRun, List<Interval> intervals) {
    Measurements and(double lower, double upper) {
      List<Interval> more = new ArrayList<>(intervals);
      more.add(new Interval(Math.sqrt(lower * upper), lower, upper));
      return new Measurements(grade, bestRun, more);
    }

    Measurements graded(Grade grade) {
      return new Measurements(grade, bestRun, intervals);
    }

    Measurements withoutTheBest() {
      return new Measurements(grade, false, intervals);
    }

    Evidence evidence(Testable testable, Claim claim) {
      return new Evidence(
          intervals.stream().map(Measurements::measured).toList(),
          testable.best(),
          bestRun,
          claim.qualifier() == Qualifier.RANGE);
    }

    private static Measured measured(Interval interval) {
      return new Measured(
          "time",
          "time",
          "",
          true,
          Measured.Method.PAIRED_LOG_T,
          10,
          "ms/op",
          1.0,
          1.0,
          0.95,
          interval,
          null,
          null,
          null,
          null,
          null);
    }
  }
}
