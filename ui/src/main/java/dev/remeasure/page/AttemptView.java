package dev.remeasure.page;

import static java.util.stream.Collectors.joining;

import dev.remeasure.attempt.Attempt;
import dev.remeasure.page.ClaimView.Try;
import dev.remeasure.paper.Claim;
import dev.remeasure.run.Fork;
import dev.remeasure.run.Metric;
import dev.remeasure.run.Run;
import dev.remeasure.run.Series;
import dev.remeasure.run.Side;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An attempt with its run, down to the raw samples.
 *
 * @param claim what it is held against; null if nothing, or no longer recorded
 */
record AttemptView(Try tried, Run run, @Nullable Claim claim) {

  Attempt attempt() {
    return tried.attempt();
  }

  boolean sweep() {
    return run.points().size() > 1;
  }

  static String side(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }

  /** Mean of the fork's iterations as they were reported, with their unit. */
  static String mean(Fork fork, Metric metric) {
    return series(fork, metric)
        .map(series ->
            Numbers.measure(
                series.values().stream().mapToDouble(Double::doubleValue).average().orElse(0),
                series.unit()))
        .orElse("none");
  }

  static Optional<Series> series(Fork fork, Metric metric) {
    return fork.series(metric.name());
  }

  /** The unit the metric was reported in, if all forks agree. */
  String unit(Metric metric) {
    SortedSet<String> units = new TreeSet<>();
    run.forks().forEach(fork -> series(fork, metric).ifPresent(s -> units.add(s.unit())));
    return String.join(" or ", units);
  }

  /** The most iterations any fork has of the metric. */
  int iterations(Metric metric) {
    return run.forks().stream()
        .flatMap(fork -> series(fork, metric).stream())
        .mapToInt(series -> series.values().size())
        .max()
        .orElse(0);
  }

  /** Names of everything the forks' JVMs are known to have run under. */
  SortedSet<String> conditions() {
    SortedSet<String> names = new TreeSet<>();
    run.forks().forEach(fork -> names.addAll(fork.conditions().keySet()));
    return names;
  }

  /** Every value a condition had in one side's forks. */
  String condition(String name, Side side) {
    return run.forks().stream()
        .filter(fork -> fork.side() == side)
        .map(fork -> fork.conditions().getOrDefault(name, "not recorded"))
        .distinct()
        .collect(joining(" / "));
  }

  /** Names of every counter read around the forks. */
  SortedSet<String> counters() {
    SortedSet<String> names = new TreeSet<>();
    run.forks().forEach(fork -> names.addAll(fork.facts().keySet()));
    return names;
  }
}
