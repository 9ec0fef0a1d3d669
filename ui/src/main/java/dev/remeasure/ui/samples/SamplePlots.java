package dev.remeasure.ui.samples;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every plot of a run's samples.
 *
 * @param groups one for each metric at each point, the judged ones first
 * @param sweep null for a run of a single configuration
 * @param warmup what each fork did before its first iteration, as recorded; empty if it is not
 */
public record SamplePlots(List<Group> groups, @Nullable SweepPlot sweep, String warmup) {
  /** More iterations than this are drawn as ranges, so that the page stays light. */
  private static final int MOST_DOTS = 2500;

  /** Groups beyond these are left to the tables. */
  private static final int MOST_GROUPS = 24;

  /**
   * One metric at one point.
   *
   * @param samples null if its values have no place on a logarithmic axis
   * @param pairs null if the forks were not paired, no pair is whole, or the run is invalid and its
   *     ratios are no result
   */
  public record Group(
      String metric,
      String point,
      boolean judged,
      @Nullable SamplePlot samples,
      @Nullable PairPlot pairs) {

    public String name() {
      return point.isEmpty() ? metric : metric + " at " + point;
    }
  }

  /**
   * Draws them.
   *
   * @param claim as the attempt tested it; null if there is none
   */
  public static SamplePlots of(Run run, Judgement judgement, @Nullable Claim claim) {
    boolean ordered = run.forks().stream().anyMatch(fork -> fork.startedAt() != null);
    boolean each = iterations(run) <= MOST_DOTS;
    List<Group> judged = new ArrayList<>();
    List<Group> others = new ArrayList<>();
    for (Metric metric : run.metrics()) {
      for (Point point : run.points()) {
        Group group = group(run, judgement, metric, point, ordered, each);
        (group.judged() ? judged : others).add(group);
      }
    }
    judged.addAll(others);
    return new SamplePlots(
        run.summary() != null
            ? List.of()
            : List.copyOf(judged.subList(0, Math.min(judged.size(), MOST_GROUPS))),
        judgement.verdict() == Verdict.INVALID_RUN ? null : SweepPlot.of(run, judgement, claim),
        warmup(run));
  }

  private static Group group(
      Run run, Judgement judgement, Metric metric, Point point, boolean ordered, boolean each) {
    List<ForkSamples> forks = ForkSamples.of(run, metric, point);
    return new Group(
        metric.name(),
        point.name(),
        judgement.measured().stream()
            .anyMatch(one ->
                one.judged()
                    && one.metric().equals(metric.name())
                    && one.point().equals(point.name())),
        forks.isEmpty() ? null : SamplePlot.of(forks, ordered, each),
        forks.isEmpty()
                || run.design() != Run.Design.INTERLEAVED_PAIRS
                || judgement.verdict() == Verdict.INVALID_RUN
            ? null
            : PairPlot.of(forks));
  }

  private static long iterations(Run run) {
    return run.forks().stream()
        .flatMap(fork -> fork.series().stream())
        .mapToLong(series -> series.values().size())
        .sum();
  }

  private static String warmup(Run run) {
    TreeSet<String> words = new TreeSet<>();
    run.forks().stream()
        .flatMap(fork -> fork.condition(FactKey.JMH_WARMUP).stream())
        .forEach(words::add);
    return String.join(" or ", words);
  }
}
