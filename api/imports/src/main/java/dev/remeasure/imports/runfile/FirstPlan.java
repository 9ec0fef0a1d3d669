package dev.remeasure.imports.runfile;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The plan of a run file of version 1.
 *
 * @param reading the claim as read, in words alone
 * @param metric the metric whose precision ended the run
 */
record FirstPlan(
    @Nullable String claim,
    @Nullable String reading,
    Grade grade,
    String baseline,
    String subject,
    String metric,
    List<String> points,
    Protocol protocol,
    List<String> options,
    long seed,
    double margin,
    Instant madeAt) {

  FirstPlan {
    Check.present("plan.grade", grade);
    Check.text("plan.metric", metric);
  }

  /**
   * The same as a plan of today: every metric of the run answers at the plan's grade.
   *
   * @param first the metric whose answer comes first; null for the run's first
   */
  Plan current(Run run, @Nullable String first) {
    return new Plan(
        claim,
        null,
        reading == null ? null : new PlannedReading(reading, null, null, null),
        FirstRunFile.answers(run, grade, first),
        baseline,
        subject,
        points,
        protocol,
        options,
        seed,
        margin,
        Math.log1p(margin) / 2,
        madeAt);
  }
}
