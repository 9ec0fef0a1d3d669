package dev.remeasure.claims.judge;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measured.Nothing;
import java.util.Collection;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;

/**
 * What a measurement allows, seen from the claim: above 1 = in the claimed direction. A measurement
 * that says nothing allows everything.
 *
 * @param lower of the 95 % interval
 * @param upper of the 95 % interval
 * @param wideLower of the interval that holds at all points of a sweep together
 * @param wideUpper of the same; what refutes is compared with it
 */
record ClaimSideInterval(double lower, double upper, double wideLower, double wideUpper) {
  static final ClaimSideInterval UNKNOWN =
      new ClaimSideInterval(0, Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);

  ClaimSideInterval(double lower, double upper) {
    this(lower, upper, lower, upper);
  }

  /**
   * What was measured at one point; unknown if there are too few forks, or no figure.
   *
   * @param turned whether the cost is the claim's aim
   */
  static ClaimSideInterval of(Measured point, boolean turned) {
    if (!point.enough()) {
      return UNKNOWN;
    }
    ClaimSideInterval upright =
        switch (point.result()) {
          case Estimated e -> of(e.interval(), e.simultaneous());
          case Nothing nothing -> of(nothing);
          case Measured.Unestimated none -> UNKNOWN;
        };
    return turned ? upright.turned() : upright;
  }

  private static ClaimSideInterval of(Interval interval, Interval wide) {
    return new ClaimSideInterval(interval.lower(), interval.upper(), wide.lower(), wide.upper());
  }

  private static ClaimSideInterval of(Nothing nothing) {
    Double least = nothing.least();
    return switch (nothing.kind()) {
      case ELIMINATED ->
          new ClaimSideInterval(
              least == null ? Double.POSITIVE_INFINITY : least, Double.POSITIVE_INFINITY);
      case NEW_COST -> new ClaimSideInterval(0, 0);
      case BOTH -> new ClaimSideInterval(1, 1);
      case SOME_FORKS -> UNKNOWN;
    };
  }

  private ClaimSideInterval turned() {
    return new ClaimSideInterval(1 / upper, 1 / lower, 1 / wideUpper, 1 / wideLower);
  }

  /** The weakest configuration: what holds for it holds for all. */
  static ClaimSideInterval weakest(Collection<ClaimSideInterval> points) {
    return ends(points, Math::min, Math::min);
  }

  /** From the weakest configuration to the strongest. */
  static ClaimSideInterval spanned(Collection<ClaimSideInterval> points) {
    return ends(points, Math::min, Math::max);
  }

  /**
   * The best configuration. Its lower end is the largest of several, so it is the one that holds at
   * all points together.
   */
  static ClaimSideInterval best(Collection<ClaimSideInterval> points) {
    ClaimSideInterval best = ends(points, Math::max, Math::max);
    return new ClaimSideInterval(best.wideLower, best.upper, best.wideLower, best.wideUpper);
  }

  /** As if the best configuration had not been run. */
  ClaimSideInterval openAbove() {
    return new ClaimSideInterval(
        lower, Double.POSITIVE_INFINITY, wideLower, Double.POSITIVE_INFINITY);
  }

  /** As if the worst configuration had not been run. */
  ClaimSideInterval openBelow() {
    return new ClaimSideInterval(0, upper, 0, wideUpper);
  }

  private static ClaimSideInterval ends(
      Collection<ClaimSideInterval> points,
      BinaryOperator<Double> lower,
      BinaryOperator<Double> upper) {
    return new ClaimSideInterval(
        end(points, ClaimSideInterval::lower, lower, 0),
        end(points, ClaimSideInterval::upper, upper, Double.POSITIVE_INFINITY),
        end(points, ClaimSideInterval::wideLower, lower, 0),
        end(points, ClaimSideInterval::wideUpper, upper, Double.POSITIVE_INFINITY));
  }

  private static double end(
      Collection<ClaimSideInterval> points,
      ToDoubleFunction<ClaimSideInterval> of,
      BinaryOperator<Double> choose,
      double unknown) {
    return points.stream().map(of::applyAsDouble).reduce(choose).orElse(unknown);
  }
}
