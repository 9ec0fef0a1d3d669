package dev.remeasure.ui.attempt;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.ui.claim.ClaimView.Try;
import dev.remeasure.ui.part.Numbers;
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
public record AttemptView(Try tried, Run run, @Nullable Claim claim) {

  public Attempt attempt() {
    return tried.attempt();
  }

  public boolean sweep() {
    return run.points().size() > 1;
  }

  public static String side(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
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
