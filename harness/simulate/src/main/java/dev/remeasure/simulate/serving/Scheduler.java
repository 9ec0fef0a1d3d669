package dev.remeasure.simulate.serving;

/** Chooses what a replica does next. */
@FunctionalInterface
public interface Scheduler {
  /**
   * The next iteration.
   *
   * @param queue what there is to do, first come, first served
   * @return empty if nothing can be done before another request arrives or ends
   */
  Iteration next(Queue queue);
}
