package dev.remeasure.harness.session;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.attempt.RunFile;
import dev.remeasure.verdict.Interval;
import dev.remeasure.verdict.Judge;
import dev.remeasure.verdict.Measured;
import java.time.Instant;
import java.util.List;

/** What a run measured, by the tracker's own judge, held against no claim. */
final class Ratios {
  private Ratios() {}

  /** Every metric at every point. */
  static List<Measured> of(RunFile file) {
    Attempt attempt =
        new Attempt(
            0,
            null,
            file.run().id(),
            file.grade(),
            file.plan(),
            file.metric(),
            file.note(),
            Instant.EPOCH,
            "not logged");
    return Judge.judge(null, attempt, file.run()).measured();
  }

  /**
   * Whether the metric's interval is narrow enough at every point: half its width, as a logarithm,
   * at most half that of the margin. Where the interval lies is not looked at.
   */
  static boolean precise(RunFile file, String metric, double margin) {
    List<Measured> own =
        of(file).stream().filter(measured -> measured.metric().equals(metric)).toList();
    return !own.isEmpty()
        && own.stream()
            .allMatch(measured -> {
              Interval interval = measured.interval();
              return interval != null
                  && Math.log(interval.upper() / interval.lower()) / 2 <= Math.log1p(margin) / 2;
            });
  }
}
