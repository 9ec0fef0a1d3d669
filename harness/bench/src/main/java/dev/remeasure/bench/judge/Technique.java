package dev.remeasure.bench.judge;

import dev.remeasure.claims.stats.LogRatio;
import java.util.Arrays;
import java.util.SplittableRandom;

/** A way to make a nominal 95 % interval of the log ratio; the first two are the tracker's own. */
public enum Technique {
  PAIRED_LOG_T("paired log t on fork means") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      return holds(
          LogRatio.paired(Experiment.logMeans(run.baseline), Experiment.logMeans(run.subject)));
    }
  },
  WELCH_LOG_T("Welch log t on fork means") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      return holds(
          LogRatio.welch(Experiment.logMeans(run.baseline), Experiment.logMeans(run.subject)));
    }
  },
  HIERARCHICAL_BOOTSTRAP("bootstrap of forks and of iterations inside them") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      double[] logs = new double[resamples];
      for (int i = 0; i < resamples; i++) {
        logs[i] = Math.log(resample(run.baseline, random) / resample(run.subject, random));
      }
      return percentiles(logs);
    }

    private double resample(double[][] forks, SplittableRandom random) {
      double sum = 0;
      for (int f = 0; f < forks.length; f++) {
        sum += mean(forks[random.nextInt(forks.length)], random);
      }
      return sum;
    }
  },
  FORK_BOOTSTRAP("bootstrap of fork means") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      double[] baseline = Arrays.stream(run.baseline).mapToDouble(Experiment::mean).toArray();
      double[] subject = Arrays.stream(run.subject).mapToDouble(Experiment::mean).toArray();
      return percentiles(bootstrap(baseline, subject, resamples, random));
    }
  },
  POOLED_BOOTSTRAP("bootstrap of all iterations, forks ignored") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      return percentiles(bootstrap(pooled(run.baseline), pooled(run.subject), resamples, random));
    }
  },
  POOLED_T("Welch log t on all iterations, forks ignored") {
    @Override
    boolean covers(Experiment run, int resamples, SplittableRandom random) {
      return holds(LogRatio.welch(logs(pooled(run.baseline)), logs(pooled(run.subject))));
    }
  };

  private static final double LEVEL = 0.95;

  private final String words;

  Technique(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  /** Whether the interval made of this run contains the true ratio, 1. */
  abstract boolean covers(Experiment run, int resamples, SplittableRandom random);

  private static boolean holds(LogRatio ratio) {
    return Math.abs(ratio.estimate()) <= ratio.halfWidth(LEVEL);
  }

  /** Whether the percentile interval of the resamples contains 0. */
  private static boolean percentiles(double[] logs) {
    Arrays.sort(logs);
    int out = (int) Math.floor((1 - LEVEL) / 2 * logs.length);
    return logs[out] <= 0 && 0 <= logs[logs.length - 1 - out];
  }

  private static double[] bootstrap(
      double[] baseline, double[] subject, int resamples, SplittableRandom random) {
    double[] logs = new double[resamples];
    for (int i = 0; i < resamples; i++) {
      logs[i] = Math.log(mean(baseline, random) / mean(subject, random));
    }
    return logs;
  }

  /** Mean of as many values, drawn with replacement. */
  private static double mean(double[] values, SplittableRandom random) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[random.nextInt(values.length)];
    }
    return sum / values.length;
  }

  private static double[] pooled(double[][] forks) {
    return Arrays.stream(forks).flatMapToDouble(Arrays::stream).toArray();
  }

  private static double[] logs(double[] values) {
    return Arrays.stream(values).map(Math::log).toArray();
  }
}
