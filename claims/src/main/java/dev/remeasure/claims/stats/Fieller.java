package dev.remeasure.claims.stats;

import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * Fieller's interval of the ratio of two arithmetic means (Fieller, JRSS B 16, 1954) for unequal
 * variances, with Satterthwaite's degrees of freedom of baseline − ratio · subject at the estimated
 * ratio. It is shown beside the log-ratio intervals and decides nothing.
 */
public record Fieller(double estimate, double lower, double upper) {

  /**
   * The interval, if it has two ends.
   *
   * @param baseline ln of the baseline's fork means
   * @param subject ln of the subject's
   * @return empty for fewer than two forks of a side, or where the subject's mean is too uncertain
   *     for the interval to have two ends
   */
  public static Optional<Fieller> of(double[] baseline, double[] subject, double level) {
    if (Math.min(baseline.length, subject.length) < 2) {
      return Optional.empty();
    }
    // Each side is scaled by its own largest mean; the ratio of the scales is put back at the end.
    double baselineScale = DoubleStream.of(baseline).max().orElseThrow();
    double subjectScale = DoubleStream.of(subject).max().orElseThrow();
    Moments b = Moments.of(scaled(baseline, baselineScale));
    Moments s = Moments.of(scaled(subject, subjectScale));
    double ratio = b.mean() / s.mean();
    double scale = Math.exp(baselineScale - subjectScale);
    double subjectError = ratio * ratio * s.squaredError();
    double half = 0;
    double middle = ratio;
    if (b.squaredError() + subjectError > 0) {
      double df = Satterthwaite.df(b.squaredError(), b.n(), subjectError, s.n());
      double t = StudentT.twoSided(df, level);
      double denominator = s.mean() * s.mean() - t * t * s.squaredError();
      if (denominator <= 0) {
        return Optional.empty();
      }
      double product = b.mean() * s.mean();
      double rest = b.mean() * b.mean() - t * t * b.squaredError();
      half = Math.sqrt(product * product - denominator * rest) / denominator;
      middle = product / denominator;
    }
    double lower = Math.min(ratio, middle - half) * scale;
    double upper = Math.max(ratio, middle + half) * scale;
    return lower > 0 && Double.isFinite(upper)
        ? Optional.of(new Fieller(ratio * scale, lower, upper))
        : Optional.empty();
  }

  private static double[] scaled(double[] logs, double largest) {
    return DoubleStream.of(logs).map(log -> Math.exp(log - largest)).toArray();
  }
}
