package dev.remeasure.verdict;

import dev.remeasure.Check;

/** An estimate of a ratio, baseline ÷ subject, with its confidence interval. */
public record Interval(double estimate, double lower, double upper) {
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
