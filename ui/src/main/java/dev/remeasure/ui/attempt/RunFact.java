package dev.remeasure.ui.attempt;

import static dev.remeasure.claims.text.Sentences.count;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Run.Design;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.ui.part.Times;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something that a run shows about itself, or that it does not tell.
 *
 * @param doubtful whether it is a reason to look closer
 */
public record RunFact(String what, String words, boolean doubtful) {
  private static final String STEAL = "steal";
  private static final String UNKNOWN = "not recorded";

  /** What a reader wants to know of any run. */
  public static List<RunFact> of(Run run) {
    return Stream.concat(
            Stream.of(state(run), forks(run), order(run), duration(run), load(run)),
            Stream.concat(steal(run), Stream.of(repeated(run))))
        .toList();
  }

  /** Whether the forks' order is known: then they have a time. */
  static boolean ordered(Run run) {
    return run.forks().stream().anyMatch(fork -> fork.startedAt() != null);
  }

  private static RunFact state(Run run) {
    boolean aborted = run.state() == State.ABORTED;
    return new RunFact("End", aborted ? "aborted" : "as planned", aborted);
  }

  private static RunFact forks(Run run) {
    Map<String, Long> failures =
        run.forks().stream()
            .map(Fork::failure)
            .filter(Objects::nonNull)
            .collect(groupingBy(reason -> reason, TreeMap::new, counting()));
    long failed = failures.values().stream().mapToLong(n -> n).sum();
    String all = count(run.forks().size(), "fork");
    return new RunFact(
        "Forks",
        failed == 0
            ? all + ", none failed"
            : all
                + ", "
                + failed
                + " failed: "
                + failures.entrySet().stream()
                    .map(one -> one.getKey() + " (" + one.getValue() + ")")
                    .collect(joining("; ")),
        failed > 0);
  }

  private static RunFact order(Run run) {
    if (run.design() == Design.INTERLEAVED_PAIRS) {
      return new RunFact(
          "Order",
          "interleaved in pairs, random inside each pair"
              + (run.seed() == null ? "" : " by the seed " + run.seed()),
          false);
    }
    return new RunFact(
        "Order",
        ordered(run)
            ? "not interleaved: drift of the machine can pass for a difference"
            : "unknown: the file does not say when each fork ran",
        true);
  }

  private static RunFact duration(Run run) {
    Duration duration = Duration.between(run.startedAt(), run.finishedAt());
    return duration.isZero()
        ? new RunFact("Duration", "unknown: the file does not say how long it took", false)
        : new RunFact("Duration", Times.span(duration), false);
  }

  private static RunFact load(Run run) {
    String processors = run.environment().value(FactKey.CPU_COUNT);
    String on = processors == null ? "" : " on " + processors + " processors";
    return run.forks().stream()
        .flatMap(fork -> fork.fact(FactKey.LOAD_BEFORE).stream().boxed())
        .max(Double::compare)
        .map(most ->
            new RunFact(
                "Load before a fork",
                "at most " + Figures.number(most) + on,
                processors != null && most > number(processors)))
        .orElse(new RunFact("Load before a fork", UNKNOWN, false));
  }

  private static Stream<RunFact> steal(Run run) {
    Map<String, Double> most = new TreeMap<>();
    for (Fork fork : run.forks()) {
      fork.facts()
          .forEach((name, value) -> {
            if (name.startsWith(STEAL)) {
              most.merge(name, value, Math::max);
            }
          });
    }
    return most.isEmpty()
        ? Stream.of(new RunFact("Steal time", UNKNOWN, false))
        : most.entrySet().stream()
            .map(one ->
                new RunFact(
                    "Steal time",
                    one.getValue() == 0
                        ? "none in any fork"
                        : "up to " + Figures.number(one.getValue()) + " in a fork (" + one.getKey() + ")",
                    one.getValue() > 0));
  }

  /** Forks that state the very same samples; a count repeats itself by nature. */
  private static RunFact repeated(Run run) {
    List<String> timed =
        run.metrics().stream()
            .filter(metric -> metric.provenance() == Provenance.TIMED)
            .map(Metric::name)
            .toList();
    String same =
        run.forks().stream()
            .flatMap(fork ->
                fork.series().stream()
                    .filter(series -> timed.contains(series.metric()) && series.values().size() > 1)
                    .map(series -> Map.entry(fork, series)))
            .collect(
                groupingBy(
                    one -> List.of(one.getKey().side(), one.getKey().point(), one.getValue())))
            .values()
            .stream()
            .filter(group -> group.size() > 1)
            .map(group ->
                group.stream()
                    .map(one -> Integer.toString(one.getKey().order() + 1))
                    .collect(joining(", ")))
            .distinct()
            .collect(joining("; "));
    return same.isEmpty()
        ? new RunFact("Repeated samples", "no two forks state the same samples", false)
        : new RunFact("Repeated samples", "the same samples are stated by forks " + same, true);
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.POSITIVE_INFINITY;
    }
  }
}
