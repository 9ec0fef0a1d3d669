package dev.remeasure.claims.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {
  @Test
  void threeAttemptsArePooledAsInTheVector() {
    RandomEffects pooled =
        RandomEffects.of(logs(2.25, 1.90, 2.05), new double[] {0.02, 0.03, 0.02});

    assertThat(pooled.tau()).isCloseTo(0.08088, within(5e-6));
    assertThat(Math.exp(pooled.mean())).isCloseTo(2.0656, within(5e-5));
    assertThat(Math.exp(pooled.mean() - pooled.meanHalfWidth())).isCloseTo(1.6755, within(5e-5));
    assertThat(Math.exp(pooled.mean() + pooled.meanHalfWidth())).isCloseTo(2.5466, within(5e-5));
    assertThat(Math.exp(pooled.mean() - pooled.predictionHalfWidth()))
        .isCloseTo(1.3762, within(5e-5));
    assertThat(Math.exp(pooled.mean() + pooled.predictionHalfWidth()))
        .isCloseTo(3.1004, within(5e-5));
    assertThat(pooled.q()).isCloseTo(24.481, within(5e-4));
    assertThat(pooled.iSquared()).isCloseTo(0.918, within(5e-4));
  }

  @Test
  void attemptsThatAgreeBetterThanChanceHaveNoVarianceBetweenThem() {
    RandomEffects pooled = RandomEffects.of(logs(2.00, 2.01, 1.99), new double[] {0.1, 0.1, 0.1});

    assertThat(pooled.tau()).isZero();
    assertThat(pooled.iSquared()).isZero();
    // The factor max(1, q) keeps the usual width: t · 0.1 / √3.
    assertThat(pooled.meanHalfWidth())
        .isCloseTo(4.302652729911275 * 0.1 / Math.sqrt(3), within(1e-9));
    assertThat(pooled.predictionHalfWidth()).isEqualTo(pooled.meanHalfWidth());
  }

  @Test
  void identicalEstimatesArePooledToThemselves() {
    RandomEffects pooled = RandomEffects.of(logs(2, 2, 2, 2), new double[] {0.1, 0.2, 0.3, 0});

    assertThat(pooled.mean()).isEqualTo(Math.log(2));
    assertThat(pooled.tau()).isZero();
    assertThat(pooled.q()).isZero();
  }

  @Test
  void hugelyPreciseAttemptDoesNotDrownTheOthersWhereTheyDisagree() {
    RandomEffects pooled = RandomEffects.of(logs(2, 3, 4), new double[] {1e-12, 0.05, 0.05});

    assertThat(pooled.tau()).isGreaterThan(0.3);
    assertThat(Math.exp(pooled.mean())).isBetween(2.7, 3.1);
    assertThat(pooled.meanHalfWidth()).isFinite();
  }

  @Test
  void hugelyPreciseAttemptDecidesWhereTheOthersAgreeWithIt() {
    RandomEffects pooled = RandomEffects.of(logs(2, 2.1, 1.95), new double[] {1e-12, 0.1, 0.1});

    assertThat(Math.exp(pooled.mean())).isCloseTo(2, within(1e-9));
    assertThat(pooled.tau()).isZero();
  }

  @Test
  void twoThatAgreeHaveTheMeanOfTheirErrorsAndOneDegreeOfFreedom() {
    RandomEffects pooled = RandomEffects.of(logs(2, 2), new double[] {0.1, 0.1});

    assertThat(pooled.tau()).isZero();
    assertThat(pooled.standardError()).isCloseTo(0.1 / Math.sqrt(2), within(1e-12));
    assertThat(pooled.meanHalfWidth())
        .isCloseTo(12.706204736432095 * 0.1 / Math.sqrt(2), within(1e-9));
  }

  @Test
  void ofTwoThatDifferTheVarianceBetweenThemIsWhatChanceLeaves() {
    RandomEffects pooled = RandomEffects.of(new double[] {0, 1}, new double[] {0.1, 0.3});

    // (1 − 0)² / (0.1² + 0.3² + 2τ²) = 1.
    assertThat(pooled.tau()).isCloseTo(Math.sqrt((1 - 0.01 - 0.09) / 2), within(1e-9));
  }

  @Test
  void theIntervalOfTwoContainsTheMeanAsOftenAsItSays() {
    Random random = new Random(7);
    double[] errors = {0.05, 0.15};
    for (double tau : new double[] {0, 0.1, 0.5}) {
      int contained = 0;
      for (int i = 0; i < 4_000; i++) {
        double[] estimates = new double[2];
        for (int j = 0; j < 2; j++) {
          estimates[j] = random.nextGaussian() * tau + random.nextGaussian() * errors[j];
        }
        RandomEffects pooled = RandomEffects.of(estimates, errors);
        contained += Math.abs(pooled.mean()) <= pooled.meanHalfWidth() ? 1 : 0;
      }
      assertThat(contained / 4_000.0).as("tau %s", tau).isGreaterThan(0.94);
    }
  }

  @Test
  void oneIsNotPooled() {
    for (int k = 0; k < 2; k++) {
      double[] estimates = new double[k];
      assertThatThrownBy(() -> RandomEffects.of(estimates, estimates))
          .isInstanceOf(InvalidValue.class)
          .hasMessageContaining("at least 2");
    }
  }

  private static double[] logs(double... ratios) {
    return java.util.stream.DoubleStream.of(ratios).map(Math::log).toArray();
  }
}
