package dev.remeasure.models.diffusion;

/** Tells at which time a sample is taken to stand before a step. */
@FunctionalInterface
public interface Shift {
  /** Changes nothing. */
  Shift NONE = (x, before, now) -> now;

  /**
   * The time to take the next step from.
   *
   * @param before the time that the solver was to take the last step from
   * @param now the time that this step led to
   */
  double time(double[] x, double before, double now);
}
