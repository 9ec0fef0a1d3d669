package dev.remeasure.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.plot.Scale;
import org.junit.jupiter.api.Test;

class RiseTest {
  @Test
  void aLargerValueStandsHigher() {
    Rise rise = new Rise(new Scale(1, 100), 10, 200);
    assertThat(rise.at(1)).isEqualTo("210.0");
    assertThat(rise.at(10)).isEqualTo("110.0");
    assertThat(rise.at(100)).isEqualTo("10.0");
  }

  @Test
  void ofTooManyTicksTheRounderOnesStay() {
    Rise rise = new Rise(new Scale(998, 1002.2), 0, 100);
    assertThat(rise.ticks()).allMatch(tick -> tick == Math.rint(tick)).hasSizeBetween(3, 6);
    assertThat(new Rise(new Scale(1e-6, 1e6), 0, 100).ticks()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void noDigitOfALabelIsLost() {
    assertThat(Rise.label(1000.5, "ms/op")).isEqualTo("1000.5\u00a0ms/op");
    assertThat(Rise.label(2e-6, "s/op")).isEqualTo("0.000002\u00a0s/op");
  }
}
