package dev.remeasure.claims.reading;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReaderTest {
  @ParameterizedTest
  @CsvSource({"3, 2.5, 3.5", "3.0, 2.95, 3.05", "10, 9.5, 10.5", "0.30, 0.295, 0.305"})
  void roundingIsThatOfTheDigitsAsWritten(String digits, double least, double most) {
    FactorRange range = range(claim().ratio(Qualifier.MORE_THAN, "1"));
    assertThat(range.roundedLower()).isEqualTo(range.a());
    FactorRange rounded = range(claim().ratio(Qualifier.EXACT, digits));

    assertThat(rounded.roundedLower()).isCloseTo(least, within(1e-12));
    assertThat(rounded.roundedUpper()).isCloseTo(most, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "FACTOR, x, 2.2, 2.2",
    "SHARE, x, 0.4, 2.5",
    "SHARE, %, 40, 2.5",
    "CUT, %, 40, 1.6666666666666667",
    "CUT, %, -40, 1.6666666666666667",
    "GAIN, %, 40, 1.4",
    "GROWTH, %, 5, 0.9523809523809523",
    "LOSS, %, 10, 0.9"
  })
  void factorIsThatOfTheForm(Form form, String unit, String number, double factor) {
    FactorRange range =
        range(claim().as(form).in(unit).better(null).build(Qualifier.EXACT, number, null, null));

    assertThat(range.a()).isCloseTo(factor, within(1e-12));
    assertThat(range.b()).isCloseTo(factor, within(1e-12));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throughput-increase",
        "overhead-reduction",
        "longer-context-throughput",
        "slow-start-latency",
        "lossless-cut"
      })
  void nameOfTheMetricIsNeverAskedWhatTheNumberMeans(String metric) {
    assertThat(
            range(claim().about(metric, "time", Direction.LOWER).ratio(Qualifier.EXACT, "2")).a())
        .isEqualTo(2);
    assertThat(
            range(claim().about(metric, "time", Direction.HIGHER).gain(Qualifier.EXACT, "40")).a())
        .isEqualTo(1.4);
    assertThat(range(claim().about(metric, "time", Direction.LOWER).cut(Qualifier.EXACT, "40")).a())
        .isCloseTo(1 / 0.6, within(1e-12));
  }

  @Test
  void costThatFallsIsBaselineOverSubjectRoundedInBothFigures() {
    Claim memory =
        claim()
            .about("peak-memory", "memory", Direction.LOWER)
            .in("GB")
            .from("42")
            .costs(Qualifier.EXACT, "11");

    assertThat(range(memory).a()).isCloseTo(42 / 11.0, within(1e-12));
    assertThat(range(memory).roundedLower()).isCloseTo(41.5 / 11.5, within(1e-12));
    assertThat(range(memory).roundedUpper()).isCloseTo(42.5 / 10.5, within(1e-12));
  }

  @Test
  void yieldThatRisesIsSubjectOverBaselineAndBoundsAreNotRounded() {
    Claim throughput =
        claim()
            .about("throughput", "throughput", Direction.HIGHER)
            .in("fps")
            .from("100")
            .yields(Qualifier.MORE_THAN, "250");

    assertThat(range(throughput).a()).isCloseTo(2.5, within(1e-12));
    assertThat(range(throughput).b()).isNull();
    assertThat(range(throughput).roundedLower()).isCloseTo(2.5, within(1e-12));
  }

  @Test
  void numberWordsAndCountsAreNotRounded() {
    FactorRange half = range(claim().exactly().cut(Qualifier.EXACT, "50"));

    assertThat(half.a()).isEqualTo(2);
    assertThat(half.roundedLower()).isEqualTo(2);
  }

  @Test
  void boundOnACostIsTheOtherBoundAsAFactor() {
    assertEnds(claim().growth(Qualifier.LESS_THAN, "5"), 1 / 1.05, null, Intent.PRICE);
    assertEnds(claim().growth(Qualifier.AT_MOST, "5"), 1 / 1.05, null, Intent.PRICE);
    assertEnds(claim().share(Qualifier.LESS_THAN, "0.4"), 2.5, null, Intent.GAIN);
    assertEnds(claim().loss(Qualifier.AT_MOST, "5"), 0.95, null, Intent.PRICE);
    assertEnds(claim().ratio(Qualifier.LESS_THAN, "2"), 0, 2.0, Intent.GAIN);
    assertEnds(claim().share(Qualifier.MORE_THAN, "0.4"), 0, 2.5, Intent.GAIN);
    assertEnds(claim().growth(Qualifier.UP_TO, "30"), 1 / 1.3, null, Intent.PRICE);
    assertEnds(claim().ratio(Qualifier.MORE_THAN, "0.9"), 0.9, null, Intent.PRICE);
    assertEnds(claim().ratio(Qualifier.MORE_THAN, "1"), 1, null, Intent.PARITY);
    assertEnds(claim().range("0.9", "1.2"), 0.9, 1.2, Intent.PRICE);
    assertEnds(claim().range("1.0", "1.2"), 1, 1.2, Intent.PRICE);
    assertEnds(claim().parity(), 1, 1.0, Intent.PARITY);
    assertEnds(claim().noWorse(), 1, null, Intent.PARITY);
  }

  @Test
  void ordersOfMagnitudeReachFromHalfToFiveTimesThePower() {
    assertEnds(claim().magnitude("1"), 5, 50.0, Intent.GAIN);
    assertEnds(claim().magnitude("2"), 50, 500.0, Intent.GAIN);
    assertEnds(claim().magnitude("1", "2"), 5, 500.0, Intent.GAIN);
    assertEnds(claim().magnitude("-1"), 0.02, 0.2, Intent.PRICE);
    Claim many =
        claim().as(Form.MAGNITUDE).in("orders").build(Qualifier.MORE_THAN, "2", null, null);
    assertEnds(many, 50, null, Intent.GAIN);
  }

  @Test
  void rangeOfOrdersAsksForTheLargerOne() {
    assertThat(range(claim().magnitude("1", "2")).top()).isEqualTo(new FactorRange.Top(50, 50));
    assertThat(range(claim().magnitude("2")).top()).isNull();
    assertThat(range(claim().range("1.7", "4.1")).top()).isEqualTo(new FactorRange.Top(4.1, 4.05));
  }

  @Test
  void costThatIsTheAimIsTurnedRoundBeforeItsQualifierIsRead() {
    Claim longer = claim().about("length", "tokens", Direction.HIGHER).ratioAimed("7.87");
    Claim upTo =
        claim()
            .about("length", "tokens", Direction.HIGHER)
            .as(Form.SHARE)
            .build(Qualifier.UP_TO, "7.87", null, null);
    Claim atLeast =
        claim().about("energy", "energy", Direction.HIGHER).growth(Qualifier.MORE_THAN, "10");

    assertEnds(longer, 7.87, 7.87, Intent.AIM);
    assertEnds(upTo, 7.87, 7.87, Intent.AIM);
    assertThat(testable(upTo).sweeping()).isEqualTo(Sweeping.BEST);
    assertEnds(atLeast, 1.1, null, Intent.AIM);
  }

  @Test
  void upToSpeaksOfTheBestOfAYieldAndOfTheWorstOfACost() {
    assertThat(testable(claim().ratio(Qualifier.UP_TO, "2.3")).sweeping()).isEqualTo(Sweeping.BEST);
    assertThat(testable(claim().ratio(Qualifier.UP_TO, "0.9")).sweeping()).isEqualTo(Sweeping.BEST);
    assertThat(testable(claim().growth(Qualifier.UP_TO, "30")).sweeping())
        .isEqualTo(Sweeping.WORST);
    assertThat(testable(claim().range("2", "3")).sweeping()).isEqualTo(Sweeping.RANGE);
    assertThat(testable(claim().ratio(Qualifier.MORE_THAN, "2")).sweeping())
        .isEqualTo(Sweeping.EACH);
  }

  @Test
  void readingsCloseTogetherAreMergedAndOthersAreNot() {
    assertThat(testable(claim().faster("40")).merged()).isTrue();
    assertThat(range(claim().faster("40")).a()).isEqualTo(1.4);
    assertThat(range(claim().faster("40")).b()).isCloseTo(1 / 0.6, within(1e-12));
    assertThat(testable(claim().faster("90")).merged()).isFalse();
    assertThat(testable(claim().faster("90")).ambiguous()).isTrue();
    assertThat(range(claim().faster("90")).b()).isEqualTo(1.9);
  }

  @Test
  void readingsThatTheDigitsCannotTellApartAreOne() {
    assertThat(testable(claim().faster("5")).ambiguous()).isFalse();
    assertThat(testable(claim().faster("5.0")).ambiguous()).isTrue();
  }

  @Test
  void claimedEliminationHasNoFiniteFactor() {
    assertThat(range(claim().cut(Qualifier.EXACT, "100")).a()).isInfinite();
    assertThat(range(claim().in("B/op").from("24").costs(Qualifier.EXACT, "0")).a()).isInfinite();
  }

  @Test
  void claimWithoutWhatATestNeedsSaysWhatIsMissing() {
    assertReason(claim().against(null).ratio(Qualifier.EXACT, "2"), "names no baseline");
    assertReason(claim().as(null).build(Qualifier.EXACT, null, null, null), "no number");
    assertReason(claim().build(Qualifier.EXACT, null, null, null), "no number");
    assertReason(claim().in("ms").figure("78"), "figure of the subject");
    assertReason(claim().in("ms").costs(Qualifier.EXACT, "78"), "no figure of the baseline");
    assertReason(claim().cut(Qualifier.EXACT, "120"), "more than 100 %");
    assertReason(claim().loss(Qualifier.EXACT, "100"), "loss of 100 %");
    assertReason(claim().gain(Qualifier.EXACT, "-5"), "must not be negative");
    assertReason(claim().ratio(Qualifier.EXACT, "0"), "must be above zero");
    assertReason(claim().in("ms").from("0").costs(Qualifier.EXACT, "7"), "must be above zero");
    assertReason(claim().growth(Qualifier.MORE_THAN, "10"), "sets no upper bound");
  }

  @Test
  void numbersThatNoMeasurementCouldHaveAreRefused() {
    assertThatThrownBy(() -> claim().ratio(Qualifier.EXACT, "1e99999999"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("value")
        .hasMessageContaining("between 1e-40 and 1e40");
    assertThatThrownBy(() -> claim().in("ms").ratio(Qualifier.EXACT, "2"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("goes with the unit x");
  }

  private static void assertEnds(Claim claim, double lower, @Nullable Double upper, Intent intent) {
    FactorRange range = range(claim);
    assertThat(range.a()).as(range.words()).isCloseTo(lower, within(1e-12));
    if (upper == null) {
      assertThat(range.b()).as(range.words()).isNull();
    } else {
      assertThat(range.b()).as(range.words()).isCloseTo(upper, within(1e-12));
    }
    assertThat(range.intent()).as(range.words()).isEqualTo(intent);
  }

  private static void assertReason(Claim claim, String reason) {
    assertThat(ClaimReader.read(claim)).isInstanceOf(NotTestable.class);
    assertThat(((NotTestable) ClaimReader.read(claim)).reason()).contains(reason);
  }

  private static FactorRange range(Claim claim) {
    return testable(claim).range();
  }

  private static Testable testable(Claim claim) {
    assertThat(ClaimReader.read(claim)).isInstanceOf(Testable.class);
    return (Testable) ClaimReader.read(claim);
  }
}
