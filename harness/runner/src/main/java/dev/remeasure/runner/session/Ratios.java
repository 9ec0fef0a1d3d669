package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import java.util.List;

/** What a run measured, by the tracker's own judge, held against no claim. */
final class Ratios {
  private Ratios() {}

  /** Every metric at every point. */
  static List<Measured> of(RunFile file) {
    Plan plan = file.plan();
    return Judge.measured(
        file.run(), plan == null ? file.run().metrics().getFirst().name() : plan.metric());
  }

  /**
   * Whether more pairs are not called for: at every point half the width of the interval of the
   * plan's metric, as a logarithm, is at most half that of the margin. Where the interval lies is
   * not looked at. A point at which no ratio can be formed does not call for more: they would not
   * give it one.
   */
  static boolean precise(Run run, Plan plan) {
    return Judge.measured(run, plan.metric()).stream()
        .filter(measured -> measured.metric().equals(plan.metric()))
        .allMatch(measured -> measured.forks() == 0 || narrow(measured, plan.margin()));
  }

  private static boolean narrow(Measured measured, double margin) {
    Interval interval = measured.interval();
    return interval != null
        && Math.log(interval.upper() / interval.lower()) / 2 <= Math.log1p(margin) / 2;
  }
}
