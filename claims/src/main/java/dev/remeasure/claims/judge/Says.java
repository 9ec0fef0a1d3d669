package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;

import dev.remeasure.claims.judge.bounds.ClaimBounds;

/**
 * Where an interval lies, in sentences about the ratio as measured: for a claim whose aim is a cost
 * the bounds are turned back, and above becomes below.
 */
record Says(ClaimBounds bounds) {
  static final String BEYOND = "on the other side of 1";
  static final String BETTER = "better than the claim's upper bound";
  static final String WORSE = "worse than the claim's lower bound";

  /** All of it lies past one bound; {@code BETTER} means above it, else below. */
  String wholly(String place, double bound) {
    boolean above = place.equals(BETTER) != bounds.turned();
    return "The whole interval lies "
        + (above ? "above " : "below ")
        + shown(bound)
        + ", "
        + place
        + ".";
  }

  String within(double lower, double upper) {
    if (Double.isInfinite(upper)) {
      return clears(lower);
    }
    double first = bounds.turned() ? upper : lower;
    double second = bounds.turned() ? lower : upper;
    return "The whole interval lies between " + shown(first) + " and " + shown(second) + ".";
  }

  String clears(double lo) {
    return "The whole interval lies at or "
        + (bounds.turned() ? "below " : "above ")
        + shown(lo)
        + ".";
  }

  String shortAndUnproven(double lo, double e) {
    return "The whole interval lies "
        + (bounds.turned() ? "above " : "below ")
        + shown(lo)
        + " and does not clear "
        + shown(e)
        + ", the smallest meaningful effect.";
  }

  String straddles(double lo, double upper) {
    return Double.isInfinite(upper)
        ? "The interval is open towards the claim, because not all that the claim is about was"
            + " measured."
        : "The interval contains " + shown(lo) + ", the claim's lower bound with its margin.";
  }

  String reachesOut(double lower, double upper) {
    if (Double.isInfinite(upper)) {
      return "The interval reaches below " + shown(lower) + ".";
    }
    return "The interval is not inside " + shown(lower) + " to " + shown(upper) + ".";
  }

  private String shown(double bound) {
    return factor(bounds.turned() ? 1 / bound : bound);
  }
}
