package dev.remeasure.claims.measure;

import dev.remeasure.claims.Check;

/** An estimate of a ratio, baseline ÷ subject, with its confidence interval. */
public record Interval(double estimate, double lower, double upper) {
  /** Two things within five per cent of each other count as equal. */
  public static final double EQUAL = 1.05;

  public Interval {
    Check.finite("interval.estimate", estimate);
    Check.finite("interval.lower", lower);
    Check.finite("interval.upper", upper);
    Check.that(
        lower <= estimate && estimate <= upper,
        "interval.estimate",
        estimate,
        "must lie in [" + lower + ", " + upper + "]");
  }
}
