package dev.remeasure.runner.fork;

/** Follows a fork from iteration to iteration; it never learns a score. */
@FunctionalInterface
public interface IterationListener {
  /**
   * An iteration begins.
   *
   * @param warmup whether it is a warm-up iteration, which is not measured
   * @param number from 1
   * @param of how many there are
   */
  void began(boolean warmup, int number, int of);
}
