package dev.remeasure.claims.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.phrase.Phrase.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.2x                                   | 2.2
          2.2x faster                            | 2.2
          2.2× faster                            | 2.2
          2.2 times faster                       | 2.2
          2.2-fold speedup                       | 2.2
          twice as fast                          | 2
          doubles throughput                     | 2
          −40 % time                             | 1.6666667
          -40% time                              | 1.6666667
          40 % less time                         | 1.6666667
          cuts by 40 %                           | 1.6666667
          cuts latency by 40 percent             | 1.6666667
          memory usage is reduced by 70 %        | 3.3333333
          cuts to 40 %                           | 2.5
          cuts the time to 40 %                  | 2.5
          40 % of the memory                     | 2.5
          +40 % throughput                       | 1.4
          40 % higher throughput                 | 1.4
          40 % more requests per second          | 1.4
          100 % faster                           | 2
          150 % faster                           | 2.5
          3x less memory                         | 3
          a third of the memory                  | 3
          halves the time                        | 2
          half the memory                        | 2
          half as fast                           | 0.5
          a tenth of the energy                  | 10
          10x slower                             | 0.1
          twice the memory                       | 0.5
          0.4x the memory                        | 2.5
          5 % overhead                           | 0.9523810
          +5 % memory                            | 0.9523810
          120 ms to 40 ms                        | 3
          from 120 ms to 40 ms                   | 3
          from 120 to 40 ms                      | 3
          1.2 s to 400 ms                        | 3
          from 100 ops/s to 250 ops/s            | 2.5
          from 1000 steps to 50 steps            | 20
          12 GB down to 3 GB                     | 4
          1,000x faster                          | 1000
          """)
  void exactPhraseIsReadAsOneFactor(String phrase, double factor) {
    Testable read = testable(Phrase.read(phrase, Said.OF_SUBJECT));

    assertThat(read.ambiguous()).isFalse();
    assertThat(read.range().a()).isCloseTo(factor, within(1e-6));
    assertThat(read.range().b()).isCloseTo(factor, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          about 3x                       | APPROXIMATELY       | 3    | 3
          roughly 3x faster              | APPROXIMATELY       | 3    | 3
          ~3x                            | APPROXIMATELY       | 3    | 3
          over 10x                       | MORE_THAN           | 10   |
          at least 2x faster             | MORE_THAN           | 2    |
          more than 70 % less memory     | MORE_THAN           | 3.3333333 |
          cuts memory by more than 70 %  | MORE_THAN           | 3.3333333 |
          up to 3.7x                     | UP_TO               | 3.7  | 3.7
          up to 3.7x faster              | UP_TO               | 3.7  | 3.7
          as much as 3x less memory      | UP_TO               | 3    | 3
          less than 2x faster            | LESS_THAN           | 0    | 2
          less than 5 % overhead         | LESS_THAN           | 0.9523810 |
          2.3 to 3.6x                    | RANGE               | 2.3  | 3.6
          2.3-3.6x                       | RANGE               | 2.3  | 3.6
          2.3x to 3.6x faster            | RANGE               | 2.3  | 3.6
          between 2.3 and 3.6x           | RANGE               | 2.3  | 3.6
          15-50 % less time              | RANGE               | 1.1764706 | 2
          two orders of magnitude        | ORDERS_OF_MAGNITUDE | 50   | 500
          an order of magnitude faster   | ORDERS_OF_MAGNITUDE | 5    | 50
          2 orders of magnitude slower   | ORDERS_OF_MAGNITUDE | 0.002 | 0.02
          no overhead                    | PARITY              | 1    | 1
          no slower than the baseline    | PARITY              | 1    | 1
          """)
  void wordsThatBindTheNumberAreKept(
      String phrase, Qualifier qualifier, double lower, Double upper) {
    Phrase read = Phrase.read(phrase, Said.OF_SUBJECT);

    assertThat(read.qualifier()).isEqualTo(qualifier);
    assertThat(testable(read).range().a()).isCloseTo(lower, within(1e-6));
    if (upper == null) {
      assertThat(testable(read).range().b()).isNull();
    } else {
      assertThat(testable(read).range().b()).isCloseTo(upper, within(1e-6));
    }
  }

  @Test
  void fortyPerCentFasterIsAHullOfARateAndATime() {
    Testable read = testable(Phrase.read("40 % faster", Said.OF_SUBJECT));

    assertThat(read.merged()).isTrue();
    assertThat(read.range().a()).isCloseTo(1.4, within(1e-9));
    assertThat(read.range().b()).isCloseTo(1 / 0.6, within(1e-9));
  }

  @Test
  void ninetyPerCentFasterHasReadingsTooFarApartToMerge() {
    Testable read = testable(Phrase.read("90 % faster", Said.OF_SUBJECT));

    assertThat(read.ambiguous()).isTrue();
    assertThat(read.merged()).isFalse();
    assertThat(read.readings()).extracting(FactorRange::a).containsExactly(1.9, 10.000000000000002);
  }

  @Test
  void amountsKeepTheRoundingOfBothFigures() {
    FactorRange range = testable(Phrase.read("120 ms to 40 ms", Said.OF_SUBJECT)).range();

    assertThat(range.roundedLower()).isCloseTo(119.5 / 40.5, within(1e-12));
    assertThat(range.roundedUpper()).isCloseTo(120.5 / 39.5, within(1e-12));
  }

  @Test
  void slownessOfTheRivalIsSpeedOfTheSubject() {
    Testable read = testable(Phrase.read("10x slower", Said.OF_RIVAL));

    assertThat(read.range().a()).isCloseTo(10, within(1e-12));
    assertThat(read.range().roundedLower()).isCloseTo(9.5, within(1e-12));
    assertThat(read.range().roundedUpper()).isCloseTo(10.5, within(1e-12));
  }

  @Test
  void additiveReadingOfTimesFasterIsMentioned() {
    assertThat(Phrase.read("2.2x faster", Said.OF_SUBJECT).notes())
        .singleElement()
        .asString()
        .contains("3.2 times");
    assertThat(Phrase.read("2.2x", Said.OF_SUBJECT).notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"orders of magnitude faster", "120 % less memory", "0x"})
  void phraseWithoutAUsableNumberIsNotTestable(String phrase) {
    assertThat(Phrase.read(phrase, Said.OF_SUBJECT).reading()).isInstanceOf(NotTestable.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"much faster", "42", "x", "%", "120 ms to 40 MB", "to to to"})
  void phraseThatSaysNoFactorIsAClearError(String phrase) {
    assertThatThrownBy(() -> Phrase.read(phrase, Said.OF_SUBJECT))
        .isInstanceOf(InvalidValue.class)
        .hasMessageNotContaining("NaN");
  }

  private static Testable testable(Phrase phrase) {
    assertThat(phrase.reading()).isInstanceOf(Testable.class);
    return (Testable) phrase.reading();
  }
}
