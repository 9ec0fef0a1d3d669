package dev.remeasure.papers.sequentialgradientcoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.papers.sequentialgradientcoding.Multiplexed.Tolerance;
import dev.remeasure.papers.sequentialgradientcoding.Training.Round;
import dev.remeasure.simulate.engine.Draws;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemesTest {
  @Test
  void theLoadsAreThoseThatTheAuthorsListForTheirParameters() {
    assertThat(new Coding(256, 15).load()).isEqualTo(0.0625);
    assertThat(new Coding(256, 0).load()).isEqualTo(0.00390625);
    assertThat(multiplexed(256, 1, 2, 27).load()).isEqualTo(0.007543103448275862, within(1e-15));
    assertThat(multiplexed(256, 1, 2, 9).load()).isEqualTo(0.007102272727272727, within(1e-15));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 1, 2, 1, 7",
    "3, 1, 2, 2, 6",
    "4, 1, 2, 2, 5",
    "3, 2, 3, 1, 7",
    "3, 2, 3, 2, 6",
    "3, 1, 3, 2, 7",
    "3, 2, 4, 2, 7",
    "3, 3, 4, 1, 8"
  })
  void everyJobEndsInTimeUnderEveryPatternThatTheSchemeTolerates(
      int workers, int burst, int window, int distinct, int rounds) {
    Tolerance tolerance = new Tolerance(burst, window, distinct);
    int tried = extend(workers, tolerance, new ArrayList<>(), rounds);
    assertThat(tried).isGreaterThan(50);
  }

  @Test
  void oneMorePatternThanToleratedCannotBeDecoded() {
    Multiplexed scheme = multiplexed(3, 1, 2, 1);
    scheme.end(new boolean[] {true, false, false});
    assertThat(scheme.tolerates(new boolean[] {true, false, false})).isFalse();
    assertThat(scheme.tolerates(new boolean[] {false, true, false})).isFalse();
    assertThat(scheme.end(new boolean[] {true, false, false})).isFalse();
  }

  @Test
  void theSumOfAllChunksFollowsFromAnyPartsButS() {
    GradientCode code = new GradientCode(7, 3, Draws.of(1));
    for (int pattern = 0; pattern < 1 << 7; pattern++) {
      if (Integer.bitCount(pattern) == 4) {
        boolean[] sent = new boolean[7];
        double[] sum = new double[7];
        for (int worker = 0; worker < 7; worker++) {
          sent[worker] = (pattern >> worker & 1) == 1;
        }
        double[] factors = code.decode(sent);
        for (int worker = 0; worker < 7; worker++) {
          double[] row = code.row(worker);
          for (int chunk = 0; chunk < 7; chunk++) {
            sum[chunk] += factors[worker] * row[chunk];
          }
          assertThat(factors[worker] == 0 || sent[worker]).isTrue();
        }
        assertThat(sum).containsExactly(new double[] {1, 1, 1, 1, 1, 1, 1}, within(1e-9));
      }
    }
    assertThatThrownBy(() -> code.decode(new boolean[7])).hasMessageContaining("must be 4");
  }

  @Test
  void aRoundEndsAtTwiceItsFastestWorkerOrWhenTheSchemeCanDoWithoutTheRest() {
    Scheme one = new Coding(4, 1);
    assertThat(Round.of(one, new double[] {1, 1.2, 1.1, 1.5}).seconds()).isEqualTo(1.5);
    assertThat(Round.of(one, new double[] {1, 1.2, 1.1, 9}).seconds()).isEqualTo(2);
    Round waited = Round.of(one, new double[] {1, 3, 1.1, 9});
    assertThat(waited.seconds()).isEqualTo(3);
    assertThat(waited.waited()).isTrue();
    assertThat(waited.late()).containsExactly(false, false, false, true);
  }

  @Test
  void tuningPicksTheShortestRunOfTheTraceSeenBefore() {
    Trace seen = Trace.of(12, Tuning.rounds(20), 0.1, 1.1, 3, 5);
    Scheme picked = new Tuning(seen, 20, 0.6, 2).coding(12).get();
    double best = Double.POSITIVE_INFINITY;
    for (int missing = 0; missing <= 6; missing++) {
      best = Math.min(best, Training.run(new Coding(12, missing), seen, 20, 0.6, 2).seconds());
    }
    assertThat(Training.run(picked, seen, 20, 0.6, 2).seconds()).isEqualTo(best);
  }

  private static Multiplexed multiplexed(int workers, int burst, int window, int distinct) {
    return new Multiplexed(workers, new Tolerance(burst, window, distinct));
  }

  /** Goes through all patterns that begin like this one; returns how many there were. */
  private static int extend(
      int workers, Tolerance tolerance, List<boolean[]> pattern, int roundsLeft) {
    if (roundsLeft == 0) {
      return 1;
    }
    int tried = 0;
    for (int late = 0; late < 1 << workers; late++) {
      Multiplexed scheme = new Multiplexed(workers, tolerance);
      pattern.forEach(scheme::end);
      boolean[] now = new boolean[workers];
      for (int worker = 0; worker < workers; worker++) {
        now[worker] = (late >> worker & 1) == 1;
      }
      if (scheme.tolerates(now)) {
        pattern.add(now);
        assertThat(scheme.end(now)).isTrue();
        tried += extend(workers, tolerance, pattern, roundsLeft - 1);
        pattern.removeLast();
      }
    }
    return tried;
  }
}
