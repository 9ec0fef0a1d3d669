package dev.remeasure.simulate.engine;

import dev.remeasure.claims.Check;
import java.util.SplittableRandom;

/** Random numbers that follow from a seed. Each purpose takes a stream of its own. */
public final class Draws {
  private final SplittableRandom random;

  private Draws(SplittableRandom random) {
    this.random = random;
  }

  /** Draws of a seed. */
  public static Draws of(long seed) {
    return new Draws(new SplittableRandom(seed));
  }

  /** Independent draws, so that one purpose does not shift what another draws. */
  public Draws stream() {
    return new Draws(random.split());
  }

  /** Uniform from 0, and below 1. */
  public double uniform() {
    return random.nextDouble();
  }

  /** A whole number from 0, and below {@code bound}. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Exponential. */
  public double exponential(double mean) {
    Check.that(mean > 0 && Double.isFinite(mean), "mean", mean, "must be above zero");
    return -mean * Math.log1p(-random.nextDouble());
  }

  /** Normal. */
  public double normal(double mean, double deviation) {
    Check.that(deviation >= 0, "deviation", deviation, "must not be negative");
    return mean + deviation * random.nextGaussian();
  }

  /** Log-normal, by its median and the deviation of its natural logarithm. */
  public double logNormal(double median, double deviation) {
    Check.that(median > 0 && Double.isFinite(median), "median", median, "must be above zero");
    Check.that(deviation >= 0, "deviation", deviation, "must not be negative");
    return median * Math.exp(deviation * random.nextGaussian());
  }
}
