package dev.remeasure.claims.standing;

import static dev.remeasure.claims.text.Figures.factor;
import static dev.remeasure.claims.text.Figures.interval;
import static dev.remeasure.claims.text.Figures.percent;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.stats.RandomEffects;
import java.util.List;
import java.util.Optional;

/**
 * What several environments show together. Its headline is how much the ratio varies between
 * environments and what a new environment would show, not the pooled mean.
 *
 * @param environments how many were pooled
 * @param tau standard deviation between environments, of the natural logarithm of the ratio
 * @param pooled mean ratio with its 95 % interval
 * @param prediction the same mean with the 95 % interval for one new environment
 * @param q Cochran's Q
 * @param iSquared share of Q that chance does not explain, 0 to 1
 */
public record Synthesis(
    int environments, double tau, Interval pooled, Interval prediction, double q, double iSquared) {

  /** Of fewer, how much they vary cannot be told. */
  private static final int FEWEST = 3;

  /**
   * Pools one estimate from each environment.
   *
   * @param estimates with standard errors
   * @return empty for fewer than three
   */
  static Optional<Synthesis> of(List<Estimate> estimates) {
    RandomEffects effects = estimates.size() < FEWEST ? null : Pool.effects(estimates);
    return Optional.ofNullable(effects)
        .map(found ->
            new Synthesis(
                found.k(),
                found.tau(),
                Pool.around(found.mean(), found.meanHalfWidth()),
                Pool.around(found.mean(), found.predictionHalfWidth()),
                found.q(),
                found.iSquared()));
  }

  /** For a reader who is no statistician. */
  public String sentence() {
    return "Across "
        + environments
        + " environments the ratio varies by ±"
        + percent(Math.expm1(tau))
        + "; a new environment is expected to show "
        + factor(prediction.lower())
        + " to "
        + factor(prediction.upper())
        + ". Pooled: "
        + interval(pooled)
        + ".";
  }
}
