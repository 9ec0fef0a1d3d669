package dev.remeasure.runner.session;

import dev.remeasure.claims.run.Fork;
import java.util.List;

/** How far a fork's iterations drift: the sign that warm-up was too short. */
final class Slope {
  /** Beyond this share a fork counts as drifting. */
  static final double LIMIT = 0.02;

  private Slope() {}

  /**
   * Change from first to last iteration of a line fitted by least squares, as share of the mean.
   *
   * @param values of one fork's iterations, in order
   */
  static double of(List<Double> values) {
    int n = values.size();
    double mean = values.stream().mapToDouble(v -> v).average().orElse(0);
    double middle = (n - 1) / 2.0;
    double covariance = 0;
    double variance = 0;
    for (int i = 0; i < n; i++) {
      covariance += (i - middle) * (values.get(i) - mean);
      variance += (i - middle) * (i - middle);
    }
    return variance == 0 || mean == 0 ? 0 : covariance / variance * (n - 1) / mean;
  }

  /** Whether most of the good forks drift. */
  static boolean mostDrift(List<Fork> forks, String metric) {
    List<Fork> good = forks.stream().filter(Fork::succeeded).toList();
    long drifting =
        good.stream()
            .flatMap(fork -> fork.series(metric).stream())
            .filter(series -> Math.abs(of(series.values())) > LIMIT)
            .count();
    return 2 * drifting >= good.size() && drifting > 0;
  }
}
