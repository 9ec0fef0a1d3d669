package dev.remeasure.claims.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
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
  void fewerThanThreeAreNotPooled() {
    for (int k = 0; k < 3; k++) {
      double[] estimates = new double[k];
      assertThatThrownBy(() -> RandomEffects.of(estimates, estimates))
          .isInstanceOf(InvalidValue.class)
          .hasMessageContaining("at least 3");
    }
  }

  private static double[] logs(double... ratios) {
    return java.util.stream.DoubleStream.of(ratios).map(Math::log).toArray();
  }
}
