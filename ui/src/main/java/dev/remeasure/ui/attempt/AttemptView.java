package dev.remeasure.ui.attempt;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.check.ConditionGap;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.ui.part.AttemptCard;
import dev.remeasure.ui.part.Numbers;
import dev.remeasure.ui.samples.SamplePlots;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with its run, down to the raw samples.
 *
 * @param claim as the attempt tested it; null if there is none
 * @param recorded whether the claim is still recorded
 */
public record AttemptView(AttemptCard card, Run run, @Nullable Claim claim, boolean recorded) {

  public Attempt attempt() {
    return card.attempt();
  }

  public Judgement judgement() {
    return card.judgement();
  }

  public boolean sweep() {
    return run.points().size() > 1;
  }

  public boolean paired() {
    return run.design() == Design.INTERLEAVED_PAIRS;
  }

  /** The ratio of a summary without an interval; null where there is none, or it is no result. */
  public @Nullable String bare() {
    Measured measured = judgement().judged().orElse(null);
    Double ratio = measured == null || measured.interval() != null ? null : measured.ratio();
    return ratio == null || card.retracted() || judgement().verdict() == Verdict.INVALID_RUN
        ? null
        : Numbers.factor(ratio);
  }

  /** Whether it is known in which order the forks ran. */
  public boolean ordered() {
    return RunFact.ordered(run);
  }

  public List<RunFact> facts() {
    return RunFact.of(run, judgement().findings());
  }

  /** Every plot of the samples. */
  public SamplePlots plots() {
    return SamplePlots.of(run, judgement(), claim);
  }

  /** The claim's conditions beside those of the run; empty if there is no claim. */
  public List<ConditionGap.Row> gap() {
    return claim == null ? List.of() : ConditionGap.of(claim, run).rows();
  }

  /** What was planned beside what was done; empty if there is no plan. */
  public List<PlanRow> plan() {
    return attempt().plan() == null
        ? List.of()
        : PlanRow.of(attempt().plan(), attempt(), run, judgement());
  }

  /** Whether the run kept to its plan, as a sentence. */
  public String kept() {
    return judgement().findings().stream()
        .filter(finding -> finding.check().equals("plan"))
        .map(Finding::sentence)
        .map(Numbers::set)
        .findFirst()
        .orElse("");
  }

  public static String side(Side side) {
    return Sentences.words(side);
  }

  /** What a control is for. */
  public static String control(Control control) {
    return switch (control.kind()) {
      case PILOT -> "Pilot, to settle the warm-up; discarded";
      case A_A -> "The baseline against itself: its interval must contain 1";
      case STRAWMAN -> "The baseline against a maintained library doing the same work";
      case EMPTY -> "A method that does nothing: an operation as short as this was not measured";
    };
  }

  /** Mean of the fork's iterations as they were reported, with their unit. */
  public static String mean(Fork fork, Metric metric) {
    return series(fork, metric)
        .map(series ->
            Numbers.measure(
                series.values().stream().mapToDouble(Double::doubleValue).average().orElse(0),
                series.unit()))
        .orElse("none");
  }

  public static Optional<Series> series(Fork fork, Metric metric) {
    return fork.series(metric.name());
  }

  /** The unit the metric was reported in, if all forks agree. */
  public String unit(Metric metric) {
    SortedSet<String> units = new TreeSet<>();
    run.forks().forEach(fork -> series(fork, metric).ifPresent(s -> units.add(s.unit())));
    return String.join(" or ", units);
  }

  /** The most iterations any fork has of the metric. */
  public int iterations(Metric metric) {
    return run.forks().stream()
        .flatMap(fork -> series(fork, metric).stream())
        .mapToInt(series -> series.values().size())
        .max()
        .orElse(0);
  }

  /** Names of everything the forks' JVMs are known to have run under. */
  public SortedSet<String> conditions() {
    SortedSet<String> names = new TreeSet<>();
    run.forks().forEach(fork -> names.addAll(fork.conditions().keySet()));
    return names;
  }

  /** Every value a condition had in one side's forks. */
  public String condition(String name, Side side) {
    return run.forks().stream()
        .filter(fork -> fork.side() == side)
        .map(fork -> fork.conditions().getOrDefault(name, "not recorded"))
        .distinct()
        .collect(joining(" / "));
  }

  /** Names of every counter read around the forks. */
  public SortedSet<String> counters() {
    SortedSet<String> names = new TreeSet<>();
    run.forks().forEach(fork -> names.addAll(fork.facts().keySet()));
    return names;
  }
}
