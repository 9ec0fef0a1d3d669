package dev.remeasure.runner.session;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.environment.Counters;
import dev.remeasure.runner.environment.Discretion;
import dev.remeasure.runner.environment.Ticks;
import dev.remeasure.runner.fork.Forks;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.Outcome;
import dev.remeasure.runner.plan.ForkMetrics;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.record.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes one fork and records what it ran under. */
final class ForkMaker {
  private static final String PARAM = "param.";
  private static final String GC_TIME = "gc.time";

  private final Map<Side, Forks> forks;
  private final ForkMetrics metrics;
  private final LaunchFactory launches;
  private final Progress progress;
  private final Counters counters = new Counters();

  ForkMaker(
      Map<Side, Forks> forks, ForkMetrics metrics, LaunchFactory launches, Progress progress) {
    this.forks = Map.copyOf(forks);
    this.metrics = metrics;
    this.launches = launches;
    this.progress = progress;
  }

  /** Every metric seen so far. */
  List<Metric> metrics() {
    return metrics.all();
  }

  /**
   * Makes the next fork.
   *
   * @param seed of the pair, for simulations
   */
  Fork make(
      Recording recording, PairSeries series, int pair, Side side, Protocol protocol, long seed) {
    int order = recording.count();
    Launch launch = launches.launch(order, series, side, protocol, seed);
    progress.begin(series, pair, side);
    Map<FactKey, Double> before = counters.read();
    Optional<Ticks> ticks = counters.ticks();
    Map<String, Double> facts = new TreeMap<>();
    counters.load().ifPresent(load -> facts.put(FactKey.LOAD_BEFORE.key(), load));
    Instant started = recording.now();
    Outcome outcome = forks(series.place(side)).run(launch, progress::iteration);
    Instant finished = recording.now();
    changes(before, counters.read(), facts);
    ticks
        .flatMap(earlier -> counters.ticks().map(now -> now.stolenSince(earlier)))
        .ifPresent(share -> share.ifPresent(value -> facts.put(FactKey.STEAL_SHARE.key(), value)));
    progress.end(Duration.between(started, finished));
    String failure = outcome.failure();
    List<Series> values = List.of();
    if (failure == null) {
      try {
        values = metrics.series(launch.benchmark(), outcome);
        facts.putAll(metrics.facts(launch.benchmark(), outcome));
        gcShare(launch, outcome, facts);
      } catch (ForkMetrics.Unusable e) {
        failure = e.getMessage();
      }
    }
    return new Fork(
        order,
        pair,
        side,
        series.point().name(),
        started,
        finished,
        failure == null ? null : Discretion.keep(failure),
        values,
        conditions(outcome),
        facts,
        outcome.warnings());
  }

  private Forks forks(Side side) {
    return Check.present("forks of " + side, forks.get(side));
  }

  private static Map<String, String> conditions(Outcome outcome) {
    Map<String, String> conditions = new TreeMap<>();
    outcome.conditions().forEach((key, value) -> conditions.put(key.key(), value));
    outcome.params().forEach((name, value) -> conditions.put(PARAM + name, value));
    conditions.replaceAll((name, value) -> Discretion.keep(value));
    return conditions;
  }

  private static void changes(
      Map<FactKey, Double> before, Map<FactKey, Double> after, Map<String, Double> facts) {
    after.forEach((key, value) -> {
      double earlier = before.getOrDefault(key, value);
      facts.put(key.key() + ".before", earlier);
      facts.put(key.key() + ".after", value);
      facts.put(key.key(), value - earlier);
    });
  }

  /** The share of the measured time that went into collecting garbage. */
  private static void gcShare(Launch launch, Outcome outcome, Map<String, Double> facts) {
    Protocol protocol = launch.protocol();
    double measured = (double) protocol.iterationTime().toMillis() * protocol.iterations();
    if (launch.mode() != JmhMode.SINGLE_SHOT && measured > 0) {
      double collected =
          outcome.scores().stream()
              .filter(score -> score.label().endsWith(GC_TIME))
              .flatMap(score -> score.values().stream())
              .filter(Double::isFinite)
              .mapToDouble(Double::doubleValue)
              .sum();
      facts.put(FactKey.GC_SHARE.key(), collected / measured);
    }
  }
}
