package dev.remeasure.ui.part;

import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * A measured ratio, baseline ÷ subject, with its interval.
 *
 * @param open whether the upper end is unknown because the claim's best configuration was not run
 */
public record Ratio(Interval interval, boolean open) {

  /**
   * What the rules were held against, or else what was measured of the judged metric; null if there
   * is none or if the figures mean nothing.
   */
  public static @Nullable Ratio of(Judgement judgement) {
    Interval interval =
        judgement.headline() != null
            ? judgement.headline()
            : judgement.judged().map(Measured::interval).orElse(null);
    return interval == null || judgement.verdict() == Verdict.INVALID_RUN
        ? null
        : new Ratio(interval, judgement.flags().contains(Flag.BEST_NOT_RUN));
  }

  public String estimate() {
    return Numbers.estimate(interval);
  }

  public String range() {
    return open ? Numbers.lower(interval) + " and up, open above" : Numbers.range(interval);
  }

  public DoubleStream ends() {
    return DoubleStream.of(interval.lower(), interval.upper());
  }
}
