package dev.remeasure.claims.stats;

import java.util.List;

/** Whether forks still get faster or slower from iteration to iteration: warm-up was too short. */
public final class Drift {
  /**
   * A change from a fork's first to its last iteration beyond this share of their mean is drift.
   */
  public static final double LIMIT = 0.02;

  private Drift() {}

  /**
   * Change from the first to the last iteration along the least-squares line, as a share of the
   * mean; zero for a single iteration or a mean of zero.
   *
   * @param iterations values of one fork, in order
   */
  public static double of(List<Double> iterations) {
    if (iterations.size() < 2) {
      return 0;
    }
    Line line = Line.through(iterations);
    return line.mean() == 0 ? 0 : line.change() / line.mean();
  }

  /** The drifts beyond the limit, of those forks that have one. */
  public static List<Double> beyondLimit(List<List<Double>> forks) {
    return forks.stream().map(Drift::of).filter(change -> Math.abs(change) > LIMIT).toList();
  }

  /** Whether most forks drift, that is more than half of them. */
  public static boolean inMost(List<List<Double>> forks) {
    return 2 * beyondLimit(forks).size() > forks.size();
  }
}
