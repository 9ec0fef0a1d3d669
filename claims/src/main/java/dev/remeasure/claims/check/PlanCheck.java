package dev.remeasure.claims.check;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.MetricChoice;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether the run kept to its plan. What was changed afterwards was not decided before the data: a
 * result that departs from its plan is exploratory.
 */
public final class PlanCheck {
  private static final String NAME = "plan";

  private PlanCheck() {}

  public static Finding of(Attempt attempt, Run run, MetricChoice choice, List<Measured> judged) {
    Plan plan = attempt.plan();
    if (plan == null) {
      return new Finding(NAME, Outcome.NOT_CHECKED, "No plan was made before the data.");
    }
    List<String> departures = new ArrayList<>();
    differs(departures, "claim", plan.claim(), attempt.claim());
    differs(departures, "grade", plan.grade(), attempt.grade());
    differs(departures, "metric", plan.metric(), choice.metric().name());
    differs(departures, "baseline", plan.baseline(), run.component().baseline());
    differs(departures, "subject", plan.subject(), run.component().subject());
    differs(departures, "seed", plan.seed(), run.seed());
    List<String> points = run.points().stream().map(Point::name).sorted().toList();
    differs(departures, "points", plan.points().stream().sorted().toList(), points);
    Instant first =
        run.forks().stream()
            .map(Fork::startedAt)
            .filter(Objects::nonNull)
            .min(Instant::compareTo)
            .orElse(run.startedAt());
    if (plan.madeAt().isAfter(first)) {
      departures.add("it was made at " + plan.madeAt() + ", after the first fork at " + first);
    }
    if (run.state() == Run.State.ABORTED) {
      departures.add("the run was aborted");
    }
    for (Measured measured : judged) {
      stopping(departures, plan, measured);
    }
    return departures.isEmpty()
        ? new Finding(NAME, Outcome.PASSED, "The run kept to the plan made before it.")
        : new Finding(
            NAME,
            Outcome.WARNING,
            "The run departs from its plan: " + String.join("; ", departures) + ".");
  }

  /** Whether a plan was made and kept. */
  public static boolean kept(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.check().equals(NAME) && f.outcome() == Outcome.PASSED);
  }

  /** Pairs are added until the interval is narrow enough, and for no other reason. */
  private static void stopping(List<String> departures, Plan plan, Measured measured) {
    int fewest = plan.protocol().pairs();
    int most = plan.protocol().maxPairs();
    int pairs = measured.forks();
    String at = measured.point().isEmpty() ? "" : " at " + measured.point();
    if (pairs < fewest || pairs > most) {
      departures.add(
          pairs
              + " pairs were measured"
              + at
              + ", and "
              + fewest
              + " to "
              + most
              + " were planned");
      return;
    }
    Interval interval = measured.interval();
    double width = interval == null ? 0 : Math.log(interval.upper() / interval.lower());
    if (pairs < most && width > Math.log1p(plan.margin())) {
      departures.add("it stopped" + at + " before the interval was as narrow as planned");
    }
  }

  private static void differs(
      List<String> departures, String what, @Nullable Object planned, @Nullable Object done) {
    if (!Objects.equals(planned, done)) {
      departures.add(what + " " + planned + " was planned and " + done + " was done");
    }
  }
}
