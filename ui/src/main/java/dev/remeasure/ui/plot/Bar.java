package dev.remeasure.ui.plot;

/**
 * An interval with its estimate on a scale, ready to be drawn.
 *
 * @param before whether it goes on to the left: the end is open, or lies beyond the scale
 * @param beyond whether it goes on to the right
 */
public record Bar(String from, String to, String estimate, boolean before, boolean beyond) {

  /**
   * An interval of ratios.
   *
   * @param openBelow whether its lower end is unknown, and so drawn at the edge
   * @param openAbove whether its upper end is unknown
   */
  public static Bar of(
      double lower,
      double estimate,
      double upper,
      boolean openBelow,
      boolean openAbove,
      Scale scale) {
    double from = openBelow ? 0 : lower;
    double to = openAbove ? Double.POSITIVE_INFINITY : upper;
    return new Bar(
        scale.at(from), scale.at(to), scale.at(estimate), from < scale.min(), to > scale.max());
  }
}
