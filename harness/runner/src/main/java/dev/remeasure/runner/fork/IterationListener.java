package dev.remeasure.runner.fork;

/** Is told as a fork goes on; it is never told a score. */
@FunctionalInterface
public interface IterationListener {
  /**
   * An iteration begins.
   *
   * @param warmup whether it is not measured
   * @param number from 1
   * @param of how many there are
   */
  void began(boolean warmup, int number, int of);
}
