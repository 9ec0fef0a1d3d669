package dev.remeasure.papers.timeshiftsampler;

import dev.remeasure.models.diffusion.Schedule;
import dev.remeasure.models.diffusion.Shift;

/**
 * The paper's shift: of the discrete times round the one that a step led to, that whose noise has
 * the variance of the sample's values (paper, algorithm 3).
 */
final class TimeShift implements Shift {
  /** Discrete times from data to noise. */
  static final int TIMES = 1000;

  private final int half;
  private final int cutoff;

  /**
   * A shift.
   *
   * @param window how many discrete times it spans
   * @param cutoff discrete time from which on, on the way to data, a step is followed by no shift
   */
  TimeShift(int window, int cutoff) {
    this.half = window / 2;
    this.cutoff = cutoff;
  }

  @Override
  public double time(double[] x, double before, double now) {
    if (Math.round(before * TIMES) <= cutoff) {
      return now;
    }
    double variance = variance(x);
    double nearest = now;
    double least = gap(now, variance);
    for (int away = 1; away <= half; away++) {
      double earlier = now + (double) away / TIMES;
      double later = now - (double) away / TIMES;
      if (earlier <= 1 && gap(earlier, variance) < least) {
        nearest = earlier;
        least = gap(earlier, variance);
      }
      if (later > 0 && gap(later, variance) < least) {
        nearest = later;
        least = gap(later, variance);
      }
    }
    return nearest;
  }

  /** Variance of the values of one sample round their mean. */
  static double variance(double[] x) {
    double sum = 0;
    double squares = 0;
    for (double value : x) {
      sum += value;
      squares += value * value;
    }
    double mean = sum / x.length;
    return squares / x.length - mean * mean;
  }

  private static double gap(double time, double variance) {
    double noise = Schedule.noise(time);
    return Math.abs(variance - noise * noise);
  }

  /** Makes a shift. */
  @FunctionalInterface
  interface Maker {
    Shift make(int window, int cutoff);
  }
}
