package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Draws;

/**
 * Numbers of tokens, log-normal by median and 90th percentile, and cut off at both ends.
 *
 * @param longest that is drawn; what is longer becomes this
 */
public record Lengths(double median, double p90, int longest) {
  /** Of the standard normal distribution. */
  private static final double NINTH_DECILE = 1.2815515655446004;

  public Lengths {
    Check.that(median >= 1 && Double.isFinite(median), "median", median, "must be at least 1");
    Check.that(p90 >= median && Double.isFinite(p90), "p90", p90, "must not be below the median");
    Check.that(longest >= 1, "longest", longest, "must be at least 1");
  }

  /** All alike. */
  public static Lengths fixed(int tokens) {
    return new Lengths(tokens, tokens, tokens);
  }

  /** Deviation of the natural logarithm. */
  public double deviation() {
    return Math.log(p90 / median) / NINTH_DECILE;
  }

  /** Mean, but for the cut. */
  public double mean() {
    return median * Math.exp(deviation() * deviation() / 2);
  }

  /** Draws a length. */
  public int draw(Draws draws) {
    return Math.clamp(Math.round(draws.logNormal(median, deviation())), 1, longest);
  }
}
