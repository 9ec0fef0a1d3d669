package dev.remeasure.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.measure.Interval;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource({
    "2.199956, 2.114128, 2.289269, 2.20×, 2.11 to 2.29",
    "1.0000, 0.9996, 1.0004, 1.00000×, 0.99960 to 1.00040",
    "16.94, 16.41, 17.49, 16.9×, 16.4 to 17.5",
    "80, 60, 103, 80.0×, 60.0 to 103",
    "10.69, 3.912, 29.2, 10.7×, 3.91 to 29.2",
    "16.949152542, 16.949152541, 16.949152543, 16.95×, no spread"
  })
  void anIntervalIsToldToTheDigitsItsWidthAllows(
      double estimate, double lower, double upper, String ratio, String range) {
    Interval interval = new Interval(estimate, lower, upper);
    assertThat(Numbers.estimate(interval)).isEqualTo(ratio);
    assertThat(Numbers.range(interval)).isEqualTo(range);
  }

  @Test
  void noNaNAndNoInfinityIsEverShown() {
    assertThat(Numbers.ratio(Double.NaN)).isEqualTo("not known");
    assertThat(Numbers.measure(Double.POSITIVE_INFINITY, "ms")).isEqualTo("not known");
    assertThat(Numbers.measure(null, "ms")).isEqualTo("not known");
    assertThat(Numbers.sample(Double.NaN)).isEqualTo("not known");
    assertThat(Numbers.percent(Double.NEGATIVE_INFINITY)).isEqualTo("not known");
  }

  @Test
  void aNegativeNumberHasATrueMinusSign() {
    assertThat(Numbers.asWritten(new BigDecimal("-40.0"))).isEqualTo("−40.0");
    assertThat(Numbers.percent(-0.4)).isEqualTo("−40\u00a0%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3.0", "0.10", "41.00", "1200000"})
  void aNumberKeepsTheDigitsItWasWrittenWith(String written) {
    assertThat(Numbers.asWritten(new BigDecimal(written))).isEqualTo(written);
  }

  @Test
  void aNumberWrittenWithAnExponentIsShownWithoutIt() {
    assertThat(Numbers.asWritten(new BigDecimal("1.2e6"))).isEqualTo("1200000");
  }

  @Test
  void aFigureHasFourDigitsAndItsUnit() {
    assertThat(Numbers.measure(59.7649, "ms/op")).isEqualTo("59.76\u00a0ms/op");
    assertThat(Numbers.measure(1000.0, "calls")).isEqualTo("1000\u00a0calls");
    assertThat(Numbers.measure(1.23456e7, "ns/op")).isEqualTo("12350000\u00a0ns/op");
    assertThat(Numbers.measure(0.0, "B")).isEqualTo("0\u00a0B");
    assertThat(Numbers.measure(2.19996, "ms/op")).isEqualTo("2.200\u00a0ms/op");
    assertThat(Numbers.sample(59.76)).isEqualTo("59.76");
  }

  @Test
  void aBoundIsToldWithoutIdleZeros() {
    assertThat(Numbers.ratio(2.0)).isEqualTo("2×");
    assertThat(Numbers.ratio(1 / 1.05)).isEqualTo("0.9524×");
    assertThat(Numbers.level(1 - 0.05 / 3)).isEqualTo("98.33\u00a0%");
    assertThat(Numbers.level(0.95)).isEqualTo("95\u00a0%");
  }
}
