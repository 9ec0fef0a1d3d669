package dev.remeasure.models.diffusion;

/**
 * The variance-preserving schedule with linear β, in continuous time: at time 0 data, at time 1
 * noise.
 *
 * <p>ᾱ(t) = exp(−∫₀ᵗ β) with β from 0.1 to 20, the limit of the usual thousand discrete steps from
 * 1e-4 to 0.02 (Song et al. 2021, appendix C). The closed form takes the place of interpolating the
 * discrete table's logarithms.
 */
public final class Schedule {
  private static final double BETA_MIN = 0.1;
  private static final double BETA_MAX = 20;

  private Schedule() {}

  /** √ᾱ(t), the share of the data. */
  public static double signal(double t) {
    return Math.exp(0.5 * logAlphaBar(t));
  }

  /** √(1 − ᾱ(t)), the share of the noise. */
  public static double noise(double t) {
    return Math.sqrt(-Math.expm1(logAlphaBar(t)));
  }

  private static double logAlphaBar(double t) {
    return -(BETA_MIN * t + 0.5 * (BETA_MAX - BETA_MIN) * t * t);
  }
}
