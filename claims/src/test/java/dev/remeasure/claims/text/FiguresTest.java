package dev.remeasure.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Claim.Role;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.text.Figures.Times;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FiguresTest {
  @Test
  void aFactorHasThreeSignificantDigitsAndNoNeedlessZeros() {
    assertThat(Figures.factor(2.219956)).isEqualTo("2.22x");
    assertThat(Figures.factor(2.2)).isEqualTo("2.2x");
    assertThat(Figures.factor(20)).isEqualTo("20x");
    assertThat(Figures.factor(0.95238)).isEqualTo("0.952x");
    assertThat(Figures.factor(1234.5)).isEqualTo("1230x");
    assertThat(Figures.factor(0.000012345)).isEqualTo("0.0000123x");
    assertThat(Figures.factor(2.219956, Times.SIGN)).isEqualTo("2.22×");
  }

  @Test
  void anIntervalSaysItsLevelWhereThatMatters() {
    Interval interval = new Interval(2.2, 2.0567, 2.3456);
    assertThat(Figures.interval(interval)).isEqualTo("2.2x [2.06x, 2.35x]");
    assertThat(Figures.interval(interval, 0.95)).isEqualTo("2.2x [2.06x, 2.35x] at 95 %");
    assertThat(Figures.interval(interval, 1 - 0.05 / 3))
        .isEqualTo("2.2x [2.06x, 2.35x] at 98.33 %");
  }

  @Test
  void theEndsOfAnIntervalAreToldApart() {
    assertThat(Figures.interval(new Interval(1, 0.9996, 1.0004))).isEqualTo("1x [0.9996x, 1x]");
    assertThat(Figures.interval(new Interval(2.0002, 2.0001, 2.0003)))
        .isEqualTo("2.0002x [2.0001x, 2.0003x]");
    assertThat(Figures.estimate(new Interval(2.2, 2.0567, 2.3456), Times.LETTER)).isEqualTo("2.2x");
    Interval narrow = new Interval(1.82012, 1.81994, 1.82031);
    assertThat(Figures.interval(narrow, Times.SIGN)).isEqualTo("1.8201× [1.8199×, 1.8203×]");
    assertThat(Figures.lower(narrow, Times.SIGN)).isEqualTo("1.8199×");
    assertThat(Figures.upper(narrow, Times.SIGN)).isEqualTo("1.8203×");
  }

  @Test
  void aCountThatOnlyRoundingKeepsApartHasThreeDigits() {
    assertThat(Figures.ends(new Interval(16.949152542, 16.949152541, 16.949152543), Times.LETTER))
        .isEqualTo("[16.9x, 16.9x]");
  }

  @Test
  void aDifferenceOfRatiosHasASignAndNoMoreDecimalsThanTheyHave() {
    assertThat(Figures.difference(2.2 - 2, Times.SIGN)).isEqualTo("+0.2×");
    assertThat(Figures.difference(0.952381 - 1, Times.SIGN)).isEqualTo("−0.05×");
    assertThat(Figures.difference(1234.5, Times.SIGN)).isEqualTo("+1230×");
    assertThat(Figures.difference(0, Times.SIGN)).isEqualTo("0×");
    assertThat(Figures.difference(-0.001, Times.SIGN)).isEqualTo("0×");
  }

  @Test
  void aRatioHasAsManyDecimalsAsItIsWrittenWith() {
    assertThat(Figures.decimals(1234.5)).isZero();
    assertThat(Figures.decimals(2.0001)).isZero();
    assertThat(Figures.decimals(2.2)).isEqualTo(1);
    assertThat(Figures.decimals(0.952381)).isEqualTo(3);
  }

  @Test
  void aRawSampleHasSixDigits() {
    assertThat(Figures.sample(1012.4123456)).isEqualTo("1012.41");
    assertThat(Figures.sample(59.76)).isEqualTo("59.76");
  }

  @Test
  void aRangeOfFactorsIsSaidWithItsOpenEnds() {
    assertThat(Figures.range(2.2, null, Times.LETTER)).isEqualTo("2.2x or more");
    assertThat(Figures.range(0, 3.0, Times.LETTER)).isEqualTo("3x or less");
    assertThat(Figures.range(2.3, 3.6, Times.LETTER)).isEqualTo("2.3x to 3.6x");
    assertThat(Figures.range(1 / 0.6, 1 / 0.6, Times.LETTER)).isEqualTo("1.67x");
    assertThat(Figures.range(Double.POSITIVE_INFINITY, null, Times.LETTER)).isEqualTo("eliminated");
  }

  @Test
  void unitsAreWrittenAsTheyAreRead() {
    assertThat(Figures.number(12.3456, "us/op")).isEqualTo("12.35 µs/op");
    assertThat(Figures.unit("us")).isEqualTo("µs");
    assertThat(Figures.unit("users")).isEqualTo("users");
  }

  @Test
  void aClaimsNumberKeepsItsDigitsItsQualifierAndItsUnit() {
    assertThat(stated(Qualifier.MORE_THAN, "2.20", null, null, null, "x"))
        .isEqualTo("more than 2.20x");
    assertThat(stated(Qualifier.EXACT, "3.0", null, null, null, "x")).isEqualTo("3.0x");
    assertThat(stated(Qualifier.RANGE, null, "2.3", "3.6", null, "x")).isEqualTo("2.3 to 3.6x");
    assertThat(stated(Qualifier.AT_MOST, "5", null, null, null, "%")).isEqualTo("at most 5 %");
    assertThat(stated(Qualifier.EXACT, "1", null, null, "5", "timesteps"))
        .isEqualTo("5 to 1 timesteps");
    assertThat(stated(Qualifier.EXACT, "1", null, null, null, "timesteps")).isEqualTo("1 timestep");
    assertThat(stated(Qualifier.ORDERS_OF_MAGNITUDE, "1", null, null, null, "orders"))
        .isEqualTo("1 order of magnitude");
    assertThat(stated(Qualifier.ORDERS_OF_MAGNITUDE, null, "1", "2", null, "orders"))
        .isEqualTo("1 to 2 orders of magnitude");
    assertThat(stated(Qualifier.NO_WORSE_THAN, null, null, null, null, "x"))
        .isEqualTo("no worse than the baseline");
    assertThat(stated(Qualifier.EXACT, null, null, null, null, "x")).isEmpty();
  }

  private static String stated(
      Qualifier qualifier,
      @Nullable String value,
      @Nullable String lower,
      @Nullable String upper,
      @Nullable String base,
      String unit) {
    return Figures.stated(
        new Claim(
            "a-paper.a-claim",
            "speedup",
            "time",
            null,
            null,
            null,
            number(value),
            number(lower),
            number(upper),
            number(base),
            false,
            qualifier,
            unit,
            null,
            Role.RESULT,
            "the new way",
            "the usual way",
            null,
            "The new way is better.",
            null,
            null),
        Times.LETTER);
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
