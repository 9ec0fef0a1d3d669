package dev.remeasure.papers.timeshiftsampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.models.diffusion.Mixture;
import dev.remeasure.models.diffusion.Schedule;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TimeShiftTest {
  private final TimeShift shift = new TimeShift(40, 300);

  @Test
  void theSampleStandsWhereTheNoiseHasItsVariance() {
    assertThat(shift.time(withNoiseOf(0.512), 0.6, 0.5)).isEqualTo(0.512, within(1e-9));
    assertThat(shift.time(withNoiseOf(0.491), 0.6, 0.5)).isEqualTo(0.491, within(1e-9));
  }

  @Test
  void itIsLookedForInTheWindowOnly() {
    assertThat(shift.time(withNoiseOf(0.6), 0.6, 0.5)).isEqualTo(0.52, within(1e-9));
    assertThat(shift.time(withNoiseOf(0.4), 0.6, 0.5)).isEqualTo(0.48, within(1e-9));
    assertThat(shift.time(new double[] {9, -9}, 1, 0.99)).isEqualTo(1, within(1e-9));
  }

  @Test
  void nothingIsShiftedFromTheCutoffOn() {
    assertThat(shift.time(withNoiseOf(0.3), 0.3, 0.29)).isEqualTo(0.29);
    assertThat(shift.time(withNoiseOf(0.3), 0.301, 0.29)).isEqualTo(0.3, within(1e-9));
  }

  @Test
  void varianceIsRoundTheMean() {
    assertThat(TimeShift.variance(new double[] {1, 2, 3, 4})).isEqualTo(1.25);
  }

  @Test
  void theFrechetDistanceOfExactSamplesIsThatOfTheirNumber() {
    Mixture data = Mixture.of(300, 0.5, 0.15);
    SplittableRandom random = new SplittableRandom(4);
    double[][] exact = new double[200][];
    for (int row = 0; row < exact.length; row++) {
      double[] mean = data.means()[row % 8];
      exact[row] = Arrays.stream(mean).map(m -> m + 0.15 * random.nextGaussian()).toArray();
    }
    // Means err by 1/n of the variance, deviations by half of that.
    double byNumber = 0.15 * Math.sqrt(300 * 1.5 / 200);
    assertThat(Frechet.distance(data, exact)).isEqualTo(byNumber, within(0.1 * byNumber));
    for (double[] row : exact) {
      row[7] += 2;
    }
    assertThat(Frechet.distance(data, exact)).isEqualTo(2, within(0.1));
  }

  private static double[] withNoiseOf(double time) {
    double[] x = new double[10];
    Arrays.setAll(x, i -> (i % 2 == 0 ? 1 : -1) * Schedule.noise(time));
    return x;
  }
}
