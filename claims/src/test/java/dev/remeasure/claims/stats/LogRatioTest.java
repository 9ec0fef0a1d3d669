package dev.remeasure.claims.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class LogRatioTest {
  private static final double[] BASELINE = logs(220, 215, 225, 218, 222);
  private static final double[] SUBJECT = logs(100, 102, 99, 101, 98);
  private static final Offset<Double> GIVEN_DIGITS = within(1e-6);

  @Test
  void pairedIntervalIsTheOneOfTheVector() {
    LogRatio ratio = LogRatio.paired(BASELINE, SUBJECT);

    assertInterval(ratio, 2.199956, 2.114128, 2.289269);
    assertThat(LogRatio.spread(BASELINE, SUBJECT)).isCloseTo(0.0320499, within(1e-7));
    assertThat(ratio.df()).isEqualTo(4);
  }

  @Test
  void welchIntervalIsTheOneOfTheVector() {
    LogRatio ratio = LogRatio.welch(BASELINE, SUBJECT);

    assertInterval(ratio, 2.199956, 2.147325, 2.253878);
    assertThat(ratio.df()).isCloseTo(7.935332, GIVEN_DIGITS);
  }

  @Test
  void fiellerIntervalIsTheOneOfTheVector() {
    Fieller fieller = Fieller.of(BASELINE, SUBJECT, 0.95).orElseThrow();

    assertThat(fieller.estimate()).isCloseTo(2.2, GIVEN_DIGITS);
    assertThat(fieller.lower()).isCloseTo(2.147313, GIVEN_DIGITS);
    assertThat(fieller.upper()).isCloseTo(2.253861, GIVEN_DIGITS);
  }

  @Test
  void swappingTheSidesNegatesEveryEstimateExactly() {
    LogRatio paired = LogRatio.paired(BASELINE, SUBJECT);
    LogRatio welch = LogRatio.welch(BASELINE, SUBJECT);

    assertThat(LogRatio.paired(SUBJECT, BASELINE))
        .isEqualTo(new LogRatio(-paired.estimate(), paired.standardError(), paired.df()));
    assertThat(LogRatio.welch(SUBJECT, BASELINE).estimate()).isEqualTo(-welch.estimate());
    assertThat(LogRatio.welch(SUBJECT, BASELINE).standardError()).isEqualTo(welch.standardError());
  }

  @Test
  void forksThatDoNotVaryGiveAnIntervalOfNoWidth() {
    double[] same = logs(4, 4, 4);

    assertThat(LogRatio.paired(same, logs(2, 2, 2)).halfWidth(0.95)).isZero();
    assertThat(LogRatio.welch(same, logs(2, 2, 2)).halfWidth(0.95)).isZero();
    assertThat(LogRatio.welch(same, logs(2, 2, 2)).df()).isEqualTo(4);
  }

  @Test
  void oneSideThatDoesNotVaryLeavesTheDegreesOfFreedomOfTheOther() {
    assertThat(LogRatio.welch(logs(4, 4, 4, 4), logs(2, 2.1, 1.9)).df()).isEqualTo(2);
  }

  @Test
  void fiellerHasNoIntervalWhereTheSubjectsMeanIsAllButUnknown() {
    assertThat(Fieller.of(logs(1, 2), logs(1, 100), 0.95)).isEmpty();
    assertThat(Fieller.of(logs(1), logs(1), 0.95)).isEmpty();
  }

  private static void assertInterval(LogRatio ratio, double estimate, double lower, double upper) {
    assertThat(Math.exp(ratio.estimate())).isCloseTo(estimate, GIVEN_DIGITS);
    double half = ratio.halfWidth(0.95);
    assertThat(Math.exp(ratio.estimate() - half)).isCloseTo(lower, GIVEN_DIGITS);
    assertThat(Math.exp(ratio.estimate() + half)).isCloseTo(upper, GIVEN_DIGITS);
  }

  private static double[] logs(double... values) {
    return DoubleStream.of(values).map(Math::log).toArray();
  }
}
