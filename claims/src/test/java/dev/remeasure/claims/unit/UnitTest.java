package dev.remeasure.claims.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
  @ParameterizedTest
  @CsvSource({
    "s, ms, 1000",
    "us/op, ns/op, 1000",
    "µs/op, us/op, 1",
    "ops/ms, ops/s, 1000",
    "ops/us, ops/min, 60000000",
    "KiB, B, 1024",
    "MiB, KiB, 1024",
    "MB, kB, 1000",
    "MB/sec, B/s, 1000000",
    "mJ, J, 0.001",
    "MJ, mJ, 1000000000",
    "Wh, J, 3600",
    "kWh, Wh, 1000",
    "frames, frames, 1",
    "frames/s, frames/ms, 0.001",
    "bits, B, 0.125"
  })
  void unitsOfAKindConvert(String from, String to, double factor) {
    assertThat(Unit.of(from).in(Unit.of(to))).isCloseTo(factor, within(1e-9 * factor));
  }

  @ParameterizedTest
  @CsvSource({"ms, B", "ms/op, ops/ms", "ms/op, ms", "J, W", "Mb, MB", "frames, images", "mJ, ms"})
  void unitsOfDifferentKindsDoNot(String from, String to) {
    assertThatThrownBy(() -> Unit.of(from).in(Unit.of(to)))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(from)
        .hasMessageContaining(to);
  }

  @ParameterizedTest
  @CsvSource({"ops/s, s/op", "MB/s, s/MB", "ops/ms, ms/op", "score, 1/score"})
  void reciprocalUnitIsThatOfTheCost(String unit, String reciprocal) {
    assertThat(Unit.of(unit).reciprocal()).isEqualTo(reciprocal);
  }

  @ParameterizedTest
  @CsvSource({
    "ops/s, true",
    "MB/s, true",
    "fps, true",
    "IOPS, true",
    "Gbps, true",
    "TFLOPS, true",
    "steps, false",
    "epochs, false",
    "taps, false",
    "ops, false",
    "ms, false"
  })
  void rateIsSoMuchInATimeWhateverTheWordEndsIn(String unit, boolean rate) {
    assertThat(Unit.of(unit).rate()).isEqualTo(rate);
  }

  @Test
  void blankUnitIsAnError() {
    assertThatThrownBy(() -> Unit.of(" ")).isInstanceOf(InvalidValue.class);
  }
}
