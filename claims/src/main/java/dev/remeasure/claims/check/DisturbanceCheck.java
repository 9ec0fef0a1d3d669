package dev.remeasure.claims.check;

import static dev.remeasure.claims.text.Figures.number;
import static dev.remeasure.claims.text.Figures.percent;
import static dev.remeasure.claims.text.Sentences.count;
import static dev.remeasure.claims.text.Sentences.sentence;

import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a run shows about itself: forks that failed, other work on the machine, gaps in its record.
 */
final class DisturbanceCheck {
  /** Share of its time that a hypervisor may take from a fork without being noticed. */
  private static final double STOLEN = 0.01;

  /** Fewer values than this repeat themselves by chance. */
  private static final int TELLING = 3;

  private DisturbanceCheck() {}

  static List<Finding> of(Run run) {
    List<Finding> all = new ArrayList<>(ofMachine(run));
    all.add(repeated(run));
    all.add(order(run));
    return all;
  }

  /** Only what the machine did to the run. */
  static List<Finding> ofMachine(Run run) {
    return List.of(failed(run), load(run), stolen(run));
  }

  private static Finding failed(Run run) {
    List<Fork> failed = run.forks().stream().filter(fork -> !fork.succeeded()).toList();
    if (failed.isEmpty()) {
      return new Finding("failed forks", Outcome.PASSED, "No fork failed.");
    }
    String reasons =
        failed.stream()
            .map(fork -> String.valueOf(fork.failure()).strip())
            .distinct()
            .limit(3)
            .collect(Collectors.joining("; "));
    return new Finding(
        "failed forks",
        Outcome.WARNING,
        failed.size()
            + " of "
            + count(run.forks().size(), "fork")
            + " failed: "
            + sentence(reasons));
  }

  private static Finding load(Run run) {
    String processors = run.environment().value(FactKey.CPU_COUNT.key());
    List<Fork> known = known(run, FactKey.LOAD_BEFORE);
    Optional<Double> most = most(known, FactKey.LOAD_BEFORE);
    if (processors == null || most.isEmpty()) {
      return new Finding("load", Outcome.NOT_CHECKED, "The forks do not say what load they met.");
    }
    double free = Double.parseDouble(processors);
    long busy = known.stream().filter(f -> fact(f, FactKey.LOAD_BEFORE) > free).count();
    return busy == 0
        ? new Finding(
            "load", Outcome.PASSED, "No fork began at a load above the number of processors.")
        : new Finding(
            "load",
            Outcome.WARNING,
            count(busy, "fork")
                + " began at a load above "
                + number(free)
                + ", the number of processors; the highest was "
                + number(most.get())
                + ".");
  }

  private static Finding stolen(Run run) {
    List<Fork> known = known(run, FactKey.STEAL_SHARE);
    Optional<Double> most = most(known, FactKey.STEAL_SHARE);
    if (most.isEmpty()) {
      return new Finding(
          "steal time",
          Outcome.NOT_CHECKED,
          "The forks do not say what time was stolen from them.");
    }
    long robbed = known.stream().filter(f -> fact(f, FactKey.STEAL_SHARE) > STOLEN).count();
    return robbed == 0
        ? new Finding(
            "steal time",
            Outcome.PASSED,
            "The hypervisor took at most " + percent(most.get()) + " of the time of a fork.")
        : new Finding(
            "steal time",
            Outcome.WARNING,
            "The hypervisor took more than "
                + percent(STOLEN)
                + " of the time of "
                + count(robbed, "fork")
                + ", at most "
                + percent(most.get())
                + ".");
  }

  /** The same samples under two forks are one measurement that is stated twice. */
  private static Finding repeated(Run run) {
    Map<Object, Integer> first = new HashMap<>();
    for (Fork fork : run.forks()) {
      for (Series series : fork.series()) {
        boolean telling =
            series.values().size() >= TELLING && series.values().stream().distinct().count() > 1;
        Integer before =
            telling
                ? first.putIfAbsent(List.of(series.metric(), series.values()), fork.order())
                : null;
        if (before != null) {
          return new Finding(
              "repeated samples",
              Outcome.WARNING,
              "Forks "
                  + before
                  + " and "
                  + fork.order()
                  + " state the same samples of "
                  + series.metric()
                  + ": they may be one measurement, counted twice.");
        }
      }
    }
    return new Finding("repeated samples", Outcome.PASSED, "No two forks state the same samples.");
  }

  private static Finding order(Run run) {
    long unknown = run.forks().stream().filter(fork -> fork.startedAt() == null).count();
    return unknown == 0
        ? new Finding("order", Outcome.PASSED, "The run says when each fork ran.")
        : new Finding(
            "order",
            Outcome.NOT_CHECKED,
            "The run does not say when "
                + count(unknown, "fork")
                + " ran, so their order and duration are unknown.");
  }

  private static List<Fork> known(Run run, FactKey key) {
    return run.forks().stream().filter(fork -> fork.facts().containsKey(key.key())).toList();
  }

  private static double fact(Fork fork, FactKey key) {
    return fork.facts().getOrDefault(key.key(), 0.0);
  }

  private static Optional<Double> most(List<Fork> forks, FactKey key) {
    return forks.stream().map(fork -> fact(fork, key)).max(Comparator.naturalOrder());
  }
}
