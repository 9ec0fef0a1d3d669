package dev.remeasure.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EnergyProfilerTest {
  @Test
  void joulesAreTheDifferenceOfTwoReadings() {
    assertThat(EnergyProfiler.spent(1_000_000, 3_500_000, OptionalLong.of(9_000_000)))
        .isEqualTo(2.5);
  }

  @Test
  void aCounterThatStartedAgainIsContinuedFromItsRange() {
    assertThat(EnergyProfiler.spent(8_000_000, 1_000_000, OptionalLong.of(9_000_000)))
        .isEqualTo(2.0);
  }
}
