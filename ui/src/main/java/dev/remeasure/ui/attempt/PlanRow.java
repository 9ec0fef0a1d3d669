package dev.remeasure.ui.attempt;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.part.Times;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that was planned, beside what was done. */
public record PlanRow(String what, String planned, String done) {
  private static final String NONE = "none";

  /** Everything that a plan fixes. */
  public static List<PlanRow> of(Plan plan, Attempt attempt, Run run, Judgement judgement) {
    ClaimBounds read = judgement.reading();
    PlannedReading reading = plan.reading();
    Protocol protocol = plan.protocol();
    List<PlanRow> rows = new ArrayList<>();
    rows.add(new PlanRow("Claim", claim(plan.claim(), plan.revision()), claim(attempt)));
    rows.add(
        new PlanRow(
            "Read as",
            reading == null ? NONE : reading(reading.words(), reading.a(), reading.b()),
            read == null ? NONE : reading(read.words(), read.a(), read.b())));
    rows.add(new PlanRow("Answers", answers(plan.answers()), answers(attempt.answers())));
    rows.add(new PlanRow("Baseline", plan.baseline(), run.component().baseline()));
    rows.add(new PlanRow("Subject", plan.subject(), run.component().subject()));
    rows.add(
        new PlanRow(
            "Points",
            points(plan.points()),
            points(run.points().stream().map(Point::name).toList())));
    rows.add(new PlanRow("Pairs", pairs(protocol), pairs(judgement)));
    rows.add(new PlanRow("Half-width to stop at", precision(plan), precision(judgement)));
    rows.add(new PlanRow("A fork", phases(protocol), iterations(run)));
    rows.add(
        new PlanRow(
            "Seed of the order",
            Long.toString(plan.seed()),
            run.seed() == null ? NONE : run.seed().toString()));
    rows.add(new PlanRow("Written, first fork", Times.minute(plan.madeAt()), first(run)));
    return rows;
  }

  private static String claim(Attempt attempt) {
    return claim(attempt.claim(), attempt.revision());
  }

  private static String claim(@Nullable String claim, @Nullable Integer revision) {
    return claim == null ? NONE : revision == null ? claim : claim + ", revision " + revision;
  }

  private static String reading(String words, @Nullable Double a, @Nullable Double b) {
    return Numbers.set(words) + (a == null ? "" : ", that is " + Numbers.range(a, b));
  }

  private static String answers(List<Answer> answers) {
    return answers.stream()
        .map(answer ->
            answer.metric()
                + " for "
                + (answer.statistic() == null ? "" : answer.statistic() + " ")
                + answer.resource()
                + ", "
                + answer.grade().words())
        .collect(joining("; "));
  }

  private static String points(List<String> names) {
    return names.stream().map(name -> name.isEmpty() ? "one" : name).collect(joining(", "));
  }

  private static String pairs(Protocol protocol) {
    return protocol.pairs() == protocol.maxPairs()
        ? Integer.toString(protocol.pairs())
        : protocol.pairs() + " to " + protocol.maxPairs();
  }

  /** Of the judged metric, at each point. */
  private static String pairs(Judgement judgement) {
    return judged(judgement)
        .map(m -> Integer.toString(m.forks()))
        .distinct()
        .collect(joining(", "));
  }

  private static String precision(Plan plan) {
    return plan.protocol().pairs() == plan.protocol().maxPairs()
        ? "none: the number of pairs is fixed"
        : "±" + Numbers.percent(Math.expm1(plan.precision()));
  }

  private static String precision(Judgement judgement) {
    String widths =
        judged(judgement)
            .map(Measured::interval)
            .filter(Objects::nonNull)
            .map(i -> "±" + Numbers.percent(Math.sqrt(i.upper() / i.lower()) - 1))
            .collect(joining(", "));
    return widths.isEmpty() ? "no interval" : widths;
  }

  private static String phases(Protocol protocol) {
    return protocol.warmups()
        + " × "
        + Times.span(protocol.warmupTime())
        + " of warm-up, "
        + protocol.iterations()
        + " × "
        + Times.span(protocol.iterationTime())
        + " measured"
        + (protocol.pilot() ? "; a pilot may double the warm-up" : "");
  }

  private static String iterations(Run run) {
    if (run.summary() != null) {
      return "not known: only a summary is";
    }
    return run.forks().stream()
            .filter(Fork::succeeded)
            .map(fork -> fork.series().getFirst().values().size())
            .distinct()
            .map(n -> Sentences.count(n, "iteration"))
            .collect(joining(", "))
        + " measured";
  }

  private static String first(Run run) {
    return run.forks().stream()
        .map(Fork::startedAt)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .map(Times::minute)
        .orElse("not recorded");
  }

  private static Stream<Measured> judged(Judgement judgement) {
    return judgement.measured().stream().filter(Measured::judged);
  }
}
