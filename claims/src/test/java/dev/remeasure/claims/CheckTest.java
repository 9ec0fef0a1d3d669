package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {
  @Test
  void aTimeIsKeptToTheMicrosecond() {
    assertThat(Check.time("at", Instant.parse("2026-01-01T00:00:00.123456789Z")))
        .isEqualTo("2026-01-01T00:00:00.123456Z");
  }

  @Test
  void aTimeThatNoDatabaseCouldKeepIsRefused() {
    for (String time : List.of("1969-12-31T23:59:59.999999Z", "+10000-01-01T00:00:00Z")) {
      assertThatExceptionOfType(InvalidValue.class)
          .isThrownBy(() -> Check.time("at", Instant.parse(time)))
          .withMessage("at must lie in the years 1970 to 9999, but is " + time);
    }
    assertThat(Check.time("at", Instant.EPOCH)).isEqualTo(Instant.EPOCH);
  }

  @Test
  void negativeZeroIsKeptAsZero() {
    assertThat(Check.numbers("numbers", List.of(1.0, -0.0))).isEqualTo(List.of(1.0, 0.0));
    assertThat(Double.compare(Check.number("number", -0.0), 0.0)).isZero();
  }

  @Test
  void aNumberThatIsMissingOrNotFiniteIsNamedWithItsPosition() {
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Check.numbers("numbers", Arrays.asList(1.0, null)))
        .withMessage("numbers[1] must be a finite number, but is null");
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> Check.numbers("numbers", List.of(1.0, 2.0, Double.NaN)))
        .withMessage("numbers[2] must be a finite number, but is NaN");
  }
}
