package dev.remeasure.claims.reading;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Kind;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReaderTest {
  @ParameterizedTest
  @CsvSource({"3, 2.5, 3.5", "3.0, 2.95, 3.05", "10, 9.5, 10.5", "0.30, 0.295, 0.305"})
  void roundingIsThatOfTheDigitsAsWritten(String digits, double least, double most) {
    FactorRange range = range(claim().ratio(Qualifier.EXACT, digits));

    assertThat(range.roundedLower()).isCloseTo(least, within(1e-12));
    assertThat(range.roundedUpper()).isCloseTo(most, within(1e-12));
  }

  @Test
  void costThatFallsIsBaselineOverSubject() {
    Claim memory =
        claim()
            .about("peak-memory", "memory", Direction.LOWER)
            .in("GB")
            .from("42")
            .absolute(Qualifier.EXACT, "11");

    assertThat(range(memory).a()).isCloseTo(42 / 11.0, within(1e-12));
    assertThat(range(memory).roundedLower()).isCloseTo(41.5 / 11.5, within(1e-12));
    assertThat(range(memory).roundedUpper()).isCloseTo(42.5 / 10.5, within(1e-12));
  }

  @Test
  void yieldThatRisesIsSubjectOverBaseline() {
    Claim throughput =
        claim()
            .about("throughput", "throughput", Direction.HIGHER)
            .in("fps")
            .from("100")
            .absolute(Qualifier.MORE_THAN, "250");

    assertThat(range(throughput).a()).isCloseTo(2.5, within(1e-12));
    assertThat(range(throughput).b()).isNull();
    assertThat(range(throughput).roundedLower()).isCloseTo(249.5 / 100.5, within(1e-12));
  }

  @Test
  void countsAreNotRounded() {
    Claim steps =
        claim()
            .about("inference-steps", "steps", Direction.LOWER)
            .in("timesteps")
            .from("5")
            .absolute(Qualifier.EXACT, "1");

    assertThat(range(steps)).isEqualTo(new FactorRange("5 to 1 timesteps", 5, 5.0, 5, 5.0));
  }

  @Test
  void percentOffACostIsOneOverWhatIsLeft() {
    Claim memory =
        claim()
            .about("memory-reduction", "memory", Direction.LOWER)
            .percent(Qualifier.MORE_THAN, "70");

    assertThat(range(memory).a()).isCloseTo(1 / 0.3, within(1e-12));
    assertThat(range(memory).roundedLower()).isCloseTo(1 / 0.305, within(1e-12));
  }

  @Test
  void signedAndUnsignedCutsAreTheSame() {
    Claim signed =
        claim().about("latency", "time", Direction.LOWER).percent(Qualifier.EXACT, "-40");

    assertThat(range(signed).a()).isCloseTo(1 / 0.6, within(1e-12));
  }

  @Test
  void overheadIsACostThatGrows() {
    Claim overhead =
        claim().about("overhead", "time", Direction.LOWER).percent(Qualifier.LESS_THAN, "5");

    assertThat(range(overhead).a()).isCloseTo(1 / 1.05, within(1e-12));
    assertThat(range(overhead).b()).isNull();
  }

  @Test
  void slowerInvertsTheRoles() {
    Claim slower = claim().in("x slower than real time").ratio(Qualifier.MORE_THAN, "10");

    assertThat(range(slower).a()).isZero();
    assertThat(range(slower).b()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void recordedFactorSaysWhichFormTheNumberHas() {
    Claim attack =
        claim()
            .about("output-length-ratio", "tokens", Direction.HIGHER)
            .recordedAs("0.127", "0.127")
            .ratio(Qualifier.EXACT, "7.87");

    assertThat(range(attack).a()).isCloseTo(1 / 7.87, within(1e-12));
    assertThat(range(attack).roundedLower()).isCloseTo(1 / 7.875, within(1e-12));
  }

  @Test
  void recordedFactorThatTheNumbersDoNotGiveStandsForItself() {
    Claim share =
        claim()
            .in("% of baseline's trained parameters")
            .recordedAs("2345", "2500")
            .ratio(Qualifier.EXACT, "0.04");

    assertThat(range(share).a()).isEqualTo(2345);
    assertThat(range(share).roundedLower()).isEqualTo(2345);
    assertThat(range(share).roundedUpper()).isEqualTo(2500);
  }

  @Test
  void readingsCloseTogetherAreMergedAndOthersAreNot() {
    Claim close =
        claim()
            .recordedAs("4.48", "4.48")
            .orRecordedAs("5.48", "5.48")
            .ratio(Qualifier.EXACT, "4.48");
    Claim apart =
        claim().recordedAs("2.3", "2.3").orRecordedAs("3.3", "3.3").ratio(Qualifier.EXACT, "2.3");

    assertThat(testable(close).merged()).isTrue();
    assertThat(range(close).b()).isEqualTo(5.48);
    assertThat(testable(apart).merged()).isFalse();
    assertThat(testable(apart).ambiguous()).isTrue();
    assertThat(range(apart).b()).isEqualTo(2.3);
  }

  @Test
  void readingsThatTheDigitsCannotTellApartAreOne() {
    assertThat(testable(claim().percent(Qualifier.EXACT, "5")).ambiguous()).isFalse();
    assertThat(testable(claim().percent(Qualifier.EXACT, "5.0")).ambiguous()).isTrue();
  }

  @Test
  void hundredPerCentFasterCanOnlyBeARate() {
    assertThat(testable(claim().percent(Qualifier.EXACT, "100")).readings()).hasSize(1);
    assertThat(range(claim().percent(Qualifier.EXACT, "100")).a()).isEqualTo(2);
  }

  @Test
  void claimWithoutWhatATestNeedsSaysWhatIsMissing() {
    assertReason(claim().against(null).ratio(Qualifier.EXACT, "2"), "no baseline");
    assertReason(
        claim().build(Kind.RATIO, Qualifier.ORDERS_OF_MAGNITUDE, null, null, null), "no number");
    assertReason(
        claim().about("latency", "time", Direction.LOWER).in("ms").absolute(Qualifier.EXACT, "78"),
        "none of its baseline");
    assertReason(
        claim()
            .about("size", "scale", null)
            .in("requests")
            .from("5")
            .absolute(Qualifier.EXACT, "7"),
        "which way its metric improves");
    assertReason(
        claim().about("accuracy-gain", "quality", Direction.HIGHER).percent(Qualifier.EXACT, "1.2"),
        "difference in quality");
    assertReason(
        claim()
            .about("memory-reduction", "memory", Direction.LOWER)
            .percent(Qualifier.EXACT, "120"),
        "give no factor");
    assertReason(claim().ratio(Qualifier.EXACT, "0"), "give no factor");
    assertReason(claim().ratio(Qualifier.EXACT, "1e999"), "give no factor");
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
