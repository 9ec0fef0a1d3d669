package dev.remeasure.claims.standing;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.stats.RandomEffects;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Several estimates of one ratio as one. */
record Pool(Estimate estimate, Interval interval) {
  /** Of the logarithms of two counts: they are one value if they differ by no more. */
  private static final double SAME = 1e-9;

  /** Beyond e^700 a ratio is no longer a number a double can hold. */
  private static final double LARGEST_LOG = 700;

  /**
   * Pools two or more estimates.
   *
   * @param estimates null among them for what cannot be pooled
   * @return null unless all have a standard error, or all are the same count
   */
  static @Nullable Pool of(List<@Nullable Estimate> estimates) {
    List<Estimate> known = estimates.stream().filter(Objects::nonNull).toList();
    if (known.size() < Math.max(2, estimates.size())) {
      return null;
    }
    Estimate first = known.getFirst();
    if (known.stream().allMatch(one -> one.error() == null)) {
      boolean same = known.stream().allMatch(one -> Math.abs(one.log() - first.log()) <= SAME);
      return same ? new Pool(first, around(first.log(), 0)) : null;
    }
    RandomEffects effects = effects(known);
    return effects == null
        ? null
        : new Pool(
            new Estimate(effects.mean(), effects.standardError()),
            around(effects.mean(), effects.meanHalfWidth()));
  }

  /** Whether it is one count, without error. */
  boolean counted() {
    return estimate.error() == null;
  }

  /** The random effects of estimates; null if one has no standard error, or they are too wide. */
  static @Nullable RandomEffects effects(List<Estimate> estimates) {
    double[] logs = new double[estimates.size()];
    double[] errors = new double[estimates.size()];
    for (int i = 0; i < logs.length; i++) {
      Double error = estimates.get(i).error();
      if (error == null) {
        return null;
      }
      logs[i] = estimates.get(i).log();
      errors[i] = error;
    }
    RandomEffects effects = RandomEffects.of(logs, errors);
    double widest = Math.abs(effects.mean()) + effects.predictionHalfWidth();
    return widest > LARGEST_LOG ? null : effects;
  }

  static Interval around(double log, double half) {
    return new Interval(Math.exp(log), Math.exp(log - half), Math.exp(log + half));
  }
}
