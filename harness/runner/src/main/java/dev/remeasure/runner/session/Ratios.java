package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Run;
import java.util.List;

/** The ratios a run measured, as the tracker's judge estimates them. */
final class Ratios {
  private Ratios() {}

  /** Every metric at every point. */
  static List<Measured> of(RunFile file) {
    Plan plan = file.plan();
    return Judge.measured(
        file.run(), plan == null ? file.run().metrics().getFirst().name() : plan.metric());
  }

  /**
   * Whether the estimates are precise enough to stop: at every point the interval of the plan's
   * metric is as narrow as planned. Where the interval lies does not matter. Nor does a point at
   * which no ratio can be formed: more pairs would not give it one.
   */
  static boolean precise(Run run, Plan plan) {
    return Judge.measured(run, plan.metric()).stream()
        .filter(measured -> measured.metric().equals(plan.metric()))
        .allMatch(measured -> measured.forks() == 0 || narrow(measured, plan.precision()));
  }

  private static boolean narrow(Measured measured, double precision) {
    Interval interval = measured.interval();
    return interval != null && Math.log(interval.upper() / interval.lower()) / 2 <= precision;
  }
}
