package dev.remeasure.imports.runfile;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run file of version 1, which has one grade for all metrics.
 *
 * @param metric name of the metric that answers the claim; null if the judge was to choose
 */
record FirstRunFile(
    String format,
    int version,
    @Nullable String claim,
    Grade grade,
    @Nullable FirstPlan plan,
    @Nullable String metric,
    @Nullable String note,
    Run run) {

  FirstRunFile {
    Check.present("grade", grade);
    Check.present("run", run);
    if (metric != null && run.metrics().stream().noneMatch(m -> m.name().equals(metric))) {
      throw new InvalidValue(
          "metric",
          metric,
          "must be one of the run's metrics, " + run.metrics().stream().map(Metric::name).toList());
    }
  }

  /** The same in today's version: every metric answers at the file's grade. */
  RunFile current() {
    String first = metric != null || plan == null ? metric : plan.metric();
    return new RunFile(
        format,
        RunFile.VERSION,
        claim,
        answers(run, grade, first),
        plan == null ? null : plan.current(run, first),
        note,
        run);
  }

  /**
   * One answer for each metric of the run.
   *
   * @param first name of the metric whose answer comes first; null for the run's first
   */
  static List<Answer> answers(Run run, Grade grade, @Nullable String first) {
    List<Answer> all = RunFile.answered(run, grade);
    return Stream.concat(
            all.stream().filter(answer -> answer.metric().equals(first)),
            all.stream().filter(answer -> !answer.metric().equals(first)))
        .toList();
  }
}
