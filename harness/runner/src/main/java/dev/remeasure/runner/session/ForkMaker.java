package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.environment.Counters;
import dev.remeasure.runner.environment.Discretion;
import dev.remeasure.runner.fork.Forks;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.plan.Metrics;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes one fork and records what it ran under. */
final class ForkMaker {
  private final Forks forks;
  private final Metrics metrics;
  private final List<String> options;
  private final List<String> profilers;
  private final @Nullable String replicate;
  private final Path logs;
  private final Progress progress;
  private final Counters counters = new Counters();

  /**
   * A maker of forks.
   *
   * @param options JMH's own, passed on
   * @param replicate parameter that takes each pair's seed; null if there is none
   * @param logs folder for JMH's text
   */
  ForkMaker(
      Forks forks,
      Metrics metrics,
      List<String> options,
      List<String> profilers,
      @Nullable String replicate,
      Path logs,
      Progress progress) {
    this.forks = forks;
    this.metrics = metrics;
    this.options = options;
    this.profilers = profilers;
    this.replicate = replicate;
    this.logs = logs;
    this.progress = progress;
  }

  /** Every metric seen so far. */
  List<Metric> metrics() {
    return metrics.all();
  }

  Fork make(
      Recording recording, PairSeries lane, int pair, Side side, Protocol protocol, long seed) {
    int order = recording.count();
    Map<String, String> params = new TreeMap<>(lane.params(side));
    if (replicate != null) {
      params.put(replicate, Long.toString(seed));
    }
    Launch launch =
        new Launch(
            lane.benchmark(side),
            params,
            protocol.warmups(),
            protocol.warmupTime(),
            protocol.iterations(),
            protocol.iterationTime(),
            options,
            profilers,
            logs.resolve("fork-%03d.txt".formatted(order)));
    progress.begin(lane, pair, side);
    Map<String, Double> before = counters.read();
    Map<String, Double> facts = new TreeMap<>();
    counters.load().ifPresent(load -> facts.put("load.before", load));
    Instant started = recording.now();
    Outcome outcome = forks.run(launch, progress::iteration);
    Instant finished = recording.now();
    changes(before, counters.read(), facts);
    progress.end(Duration.between(started, finished));
    return fork(outcome, order, lane, pair, side, started, finished, facts, protocol);
  }

  private Fork fork(
      Outcome outcome,
      int order,
      PairSeries lane,
      int pair,
      Side side,
      Instant started,
      Instant finished,
      Map<String, Double> facts,
      Protocol protocol) {
    String failure = outcome.failure();
    List<Series> series = List.of();
    if (failure == null) {
      try {
        series = metrics.series(outcome);
        facts.putAll(metrics.facts(outcome));
        gcShare(outcome, protocol, facts);
      } catch (Metrics.Unusable e) {
        failure = e.getMessage();
      }
    }
    return new Fork(
        order,
        pair,
        side,
        lane.point().name(),
        started,
        finished,
        failure == null ? null : Discretion.keep(failure),
        series,
        outcome.conditions().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, each -> Discretion.keep(each.getValue()))),
        facts,
        outcome.warnings());
  }

  private static void changes(
      Map<String, Double> before, Map<String, Double> after, Map<String, Double> facts) {
    after.forEach((name, value) -> {
      double earlier = before.getOrDefault(name, value);
      facts.put(name + ".before", earlier);
      facts.put(name + ".after", value);
      facts.put(name, value - earlier);
    });
  }

  /** The share of the measured time that went into collecting garbage. */
  private static void gcShare(Outcome outcome, Protocol protocol, Map<String, Double> facts) {
    double measured = (double) protocol.iterationTime().toMillis() * protocol.iterations();
    if (!outcome.mode().equals("ss") && measured > 0) {
      double collected =
          outcome.scores().stream()
              .filter(score -> score.label().endsWith("gc.time"))
              .flatMap(score -> score.values().stream())
              .filter(Double::isFinite)
              .mapToDouble(Double::doubleValue)
              .sum();
      facts.put("gc.share", collected / measured);
    }
  }
}
