package dev.remeasure.claims.standing;

import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * A measured ratio that may be pooled with others.
 *
 * @param log its natural logarithm
 * @param error standard error of that; null for a ratio of counts, which has none
 */
record Estimate(double log, @Nullable Double error) {

  /**
   * The judgement's headline; null where it is of no single measurement: where an end is open, a
   * cost is nothing or a parity spans a sweep, and where the grade has no size.
   */
  static @Nullable Estimate of(Judgement judgement) {
    Interval headline = judgement.headline();
    Measured point = judgement.headlineMeasured().orElse(null);
    if (headline == null
        || point == null
        || !judgement.answer().grade().sized()
        || judgement.flags().contains(Flag.BEST_NOT_RUN)
        || spanned(judgement)) {
      return null;
    }
    Double error = point.standardError();
    return error != null || point.counted()
        ? new Estimate(Math.log(headline.estimate()), error)
        : null;
  }

  private static boolean spanned(Judgement judgement) {
    return judgement.sweep() != null
        && judgement.reading() != null
        && judgement.reading().intent() == Intent.PARITY;
  }
}
