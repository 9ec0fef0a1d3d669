package dev.remeasure.kernels.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.kernels.Floats;
import org.junit.jupiter.api.Test;

class RunsTest {
  @Test
  void theExponentialIsExactToAFewUnitsInTheLastPlace() {
    float[] x = new float[3001];
    for (int i = 0; i < x.length; i++) {
      x[i] = -85 + i * 170f / x.length;
    }
    float[] y = x.clone();
    float sum = Runs.exp(y, 0, 37, 0.5f, 0.25f);
    double expected = 0;
    for (int i = 0; i < 37; i++) {
      expected += y[i];
    }
    assertThat((double) sum).isCloseTo(expected, within(1e-6 * expected));
    y = x.clone();
    Runs.exp(y, 0, y.length, 1, 0);
    for (int i = 0; i < x.length; i++) {
      assertThat(y[i] / Math.exp(x[i])).isCloseTo(1, within(4e-7));
    }
  }

  @Test
  void sharesAddUpToOneAndSigmoidsAreThePlainOnes() {
    float[] x = Floats.random(37, 1);
    float[] shares = x.clone();
    Runs.softmax(shares, 0, 37);
    double sum = 0;
    for (float each : x) {
      sum += Math.exp(each);
    }
    float[] sigmoids = x.clone();
    Runs.sigmoid(sigmoids, 0, 37);
    for (int i = 0; i < 37; i++) {
      assertThat((double) shares[i]).isCloseTo(Math.exp(x[i]) / sum, within(1e-6));
      assertThat((double) sigmoids[i]).isCloseTo(1 / (1 + Math.exp(-x[i])), within(1e-6));
    }
  }

  @Test
  void maximumSumAndScalingTakeTheRunAndNoMore() {
    float[] x = Floats.random(60, 1);
    x[50] = 99;
    x[20] = 9;
    float[] y = new float[60];
    assertThat(Runs.max(x, 3, 40)).isEqualTo(9);
    Runs.add(2, x, 3, y, 3, 40);
    Runs.scale(y, 3, 40, 0.5f);
    for (int i = 0; i < 60; i++) {
      assertThat(y[i]).isEqualTo(i < 3 || i >= 43 ? 0 : x[i]);
    }
    assertThat(Activation.RELU6.of(7)).isEqualTo(6);
  }
}
