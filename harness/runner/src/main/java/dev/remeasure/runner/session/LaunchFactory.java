package dev.remeasure.runner.session;

import dev.remeasure.claims.attempt.Protocol;
import dev.remeasure.claims.run.JmhMode;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.fork.Launch;
import dev.remeasure.runner.fork.Meter;
import dev.remeasure.runner.plan.PairSeries;
import dev.remeasure.runner.plan.ResolvedRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says how each fork of a run is started.
 *
 * @param options JMH's own for each side, passed on
 * @param replicate parameter that gets each pair's seed; null if there is none
 * @param logs folder for JMH's text
 */
record LaunchFactory(
    JmhMode mode,
    Map<Side, List<String>> options,
    Set<Meter> meters,
    @Nullable String replicate,
    Path logs) {

  static LaunchFactory of(ResolvedRequest resolved, Path logs) {
    return new LaunchFactory(
        resolved.mode(),
        Map.of(
            Side.BASELINE, resolved.request().forks().options(),
            Side.SUBJECT, resolved.request().subjectForks().options()),
        resolved.request().meters(),
        resolved.request().parameters().replicate(),
        logs);
  }

  Launch launch(int order, PairSeries series, Side side, Protocol protocol, long seed) {
    Map<String, String> params = new TreeMap<>(series.params(side));
    if (replicate != null) {
      params.put(replicate, Long.toString(seed));
    }
    return new Launch(
        series.benchmark(side),
        params,
        mode,
        protocol,
        options.getOrDefault(series.place(side), List.of()),
        meters,
        logs.resolve("fork-%03d.txt".formatted(order)));
  }
}
