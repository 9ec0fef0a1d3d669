package dev.remeasure.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.measure.Interval;
import org.junit.jupiter.api.Test;

class NumbersTest {
  @Test
  void aSentenceHasTimesSignsAndKeepsAFigureWithItsUnit() {
    assertThat(Numbers.set("2.2x [2.05x, 2.35x] with 95 % confidence"))
        .isEqualTo("2.2× [2.05×, 2.35×] with 95\u00a0% confidence");
    assertThat(Numbers.set("at 1280x720 and 0x1F, 4x4")).isEqualTo("at 1280x720 and 0x1F, 4x4");
  }

  @Test
  void noNaNAndNoInfinityIsEverShown() {
    assertThat(Numbers.factor(Double.NaN)).isEqualTo("not known");
    assertThat(Numbers.measure(Double.POSITIVE_INFINITY, "ms")).isEqualTo("not known");
    assertThat(Numbers.measure(null, "ms")).isEqualTo("not known");
    assertThat(Numbers.sample(Double.NaN)).isEqualTo("not known");
    assertThat(Numbers.percent(Double.NEGATIVE_INFINITY)).isEqualTo("not known");
    assertThat(Numbers.percent(null)).isEqualTo("not known");
  }

  @Test
  void figuresAreTheDomains() {
    assertThat(Numbers.factor(1 / 1.05)).isEqualTo("0.952×");
    assertThat(Numbers.range(2.3, 3.6)).isEqualTo("2.3× to 3.6×");
    assertThat(Numbers.estimate(new Interval(2.199956, 2.114128, 2.289269))).isEqualTo("2.2×");
    assertThat(Numbers.ends(new Interval(2.199956, 2.114128, 2.289269)))
        .isEqualTo("[2.11×, 2.29×]");
    assertThat(Numbers.measure(59.7649, "us/op")).isEqualTo("59.76\u00a0µs/op");
    assertThat(Numbers.sample(1012.4123)).isEqualTo("1012.41");
    assertThat(Numbers.percent(-0.4)).isEqualTo("−40\u00a0%");
  }
}
