package dev.remeasure.claims.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynthesisTest {
  @Test
  void headlineIsWhatANewEnvironmentWouldShow() {
    Synthesis synthesis =
        Synthesis.of(
                List.of(
                    new Estimate(Math.log(2.25), 0.02),
                    new Estimate(Math.log(1.90), 0.03),
                    new Estimate(Math.log(2.05), 0.02)))
            .orElseThrow();

    assertThat(synthesis.environments()).isEqualTo(3);
    assertThat(synthesis.prediction().lower()).isCloseTo(1.3762, within(5e-5));
    assertThat(synthesis.prediction().upper()).isCloseTo(3.1004, within(5e-5));
    assertThat(synthesis.sentence())
        .isEqualTo(
            "Across 3 environments the ratio varies by ±8.42 %; a new environment is expected to"
                + " show 1.38x to 3.1x. Pooled: 2.07x [1.68x, 2.55x].");
  }

  @Test
  void fewerThanThreeEnvironmentsAreNotPooled() {
    assertThat(Synthesis.of(List.of())).isEmpty();
    assertThat(Synthesis.of(List.of(new Estimate(0.5, 0.1), new Estimate(0.5, 0.1)))).isEmpty();
  }

  @Test
  void whatIsTooWideForANumberIsNotPooled() {
    assertThat(
            Synthesis.of(
                List.of(new Estimate(600, 0.1), new Estimate(-600, 0.1), new Estimate(0, 0.1))))
        .isEmpty();
  }
}
