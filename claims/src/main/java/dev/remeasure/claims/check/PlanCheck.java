package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Sentences.words;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Summary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether the run kept to its plan. What was changed afterwards was not decided before the data: a
 * result that departs from its plan is exploratory.
 */
public final class PlanCheck {
  private static final String NAME = "plan";

  private PlanCheck() {}

  /**
   * Compares what was done with what was planned.
   *
   * @param claim null if there is none
   * @param read the claim as read now; null if it cannot be tested
   * @param judged the measurements that the verdict rests on
   */
  public static Finding of(
      @Nullable Claim claim,
      Attempt attempt,
      Run run,
      @Nullable PlannedReading read,
      List<Measured> judged) {
    Plan plan = attempt.plan();
    if (plan == null) {
      return new Finding(NAME, Outcome.NOT_CHECKED, "No plan was made before the data.");
    }
    List<String> departures = new ArrayList<>();
    differs(departures, "claim", plan.claim(), attempt.claim());
    if (claim != null) {
      reading(departures, plan.reading(), read);
    }
    differs(
        departures, "answers", joined(written(plan.answers())), joined(written(attempt.answers())));
    differs(departures, "baseline", plan.baseline(), run.component().baseline());
    differs(departures, "subject", plan.subject(), run.component().subject());
    Summary summary = run.summary();
    if (summary == null) {
      differs(departures, "seed", plan.seed(), run.seed());
      differs(departures, "design", words(Design.INTERLEAVED_PAIRS), words(run.design()));
    }
    List<String> points = run.points().stream().map(Point::name).sorted().toList();
    differs(departures, "points", joined(plan.points().stream().sorted().toList()), joined(points));
    iterations(departures, plan, run);
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
    if (summary == null) {
      judged.forEach(one -> Stopping.departure(plan, run, one).ifPresent(departures::add));
    } else {
      Stopping.departure(plan.protocol(), summary).ifPresent(departures::add);
    }
    return departures.isEmpty()
        ? new Finding(NAME, Outcome.PASSED, "The run kept to the plan made before it.")
        : new Finding(
            NAME,
            Outcome.WARNING,
            "The run departs from its plan: " + String.join("; ", departures) + ".");
  }

  private static void reading(
      List<String> departures, @Nullable PlannedReading planned, @Nullable PlannedReading read) {
    if (planned == null || read == null) {
      differs(
          departures,
          "reading",
          planned == null ? null : planned.words(),
          read == null ? null : read.words());
      return;
    }
    differs(departures, "reading", planned.words(), read.words());
    if (planned.a() != null) {
      differs(departures, "lower claimed factor", planned.a(), read.a());
      differs(departures, "upper claimed factor", planned.b(), read.b());
    }
    if (planned.intent() != null) {
      differs(departures, "intent", planned.intent(), read.intent());
    }
  }

  private static String joined(List<String> all) {
    return all.stream()
        .map(one -> one.isEmpty() ? "a single one" : one)
        .collect(Collectors.joining("; "));
  }

  private static List<String> written(List<Answer> answers) {
    return answers.stream()
        .map(a ->
            a.metric()
                + " for "
                + (a.statistic() == null ? "" : a.statistic() + " ")
                + a.resource()
                + ", "
                + a.grade().words())
        .toList();
  }

  /** Every good fork has as many measurement iterations as were planned. */
  private static void iterations(List<String> departures, Plan plan, Run run) {
    int planned = plan.protocol().iterations();
    run.forks().stream()
        .filter(Fork::succeeded)
        .map(fork -> fork.series().getFirst().values().size())
        .filter(done -> done != planned)
        .findFirst()
        .ifPresent(done -> differs(departures, "iterations a fork", planned, done));
  }

  /** Whether a plan was made and kept. */
  public static boolean kept(List<Finding> findings) {
    return findings.stream().anyMatch(f -> f.check().equals(NAME) && f.outcome() == Outcome.PASSED);
  }

  private static void differs(
      List<String> departures, String what, @Nullable Object planned, @Nullable Object done) {
    if (!Objects.equals(planned, done)) {
      departures.add(what + " " + planned + " was planned, " + done + " was done");
    }
  }
}
