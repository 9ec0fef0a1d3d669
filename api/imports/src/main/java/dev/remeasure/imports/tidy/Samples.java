package dev.remeasure.imports.tidy;

import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Invocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The samples of one table, sorted by side and parameters, fork, metric and iteration. */
final class Samples {
  /** A sample's value, and the line it stands in. */
  private record Sample(double value, long line) {}

  /** A metric as the first of its rows has it. */
  private record Measured(Metric metric, String unit, long line) {}

  private final Map<String, Measured> metrics = new LinkedHashMap<>();
  private final Map<Benchmark.Key, Map<String, Map<String, SortedMap<Integer, Sample>>>> sides =
      new LinkedHashMap<>();

  void add(SampleRow row) {
    Metric metric = metric(row);
    Sample sample = new Sample(row.value(), row.row().line());
    Sample earlier =
        sides
            .computeIfAbsent(row.key(), side -> new LinkedHashMap<>())
            .computeIfAbsent(row.fork(), fork -> new LinkedHashMap<>())
            .computeIfAbsent(metric.name(), name -> new TreeMap<>())
            .putIfAbsent(row.iteration(), sample);
    if (earlier != null) {
      throw row.wrong(
          Header.ITERATION,
          row.iteration() + " of this fork is in line " + earlier.line() + " already");
    }
  }

  /** Each side at each combination of parameters. */
  List<Benchmark> benchmarks() {
    List<Benchmark> benchmarks = new ArrayList<>();
    sides.forEach((key, forks) ->
        benchmarks.add(
            new Benchmark(
                key,
                metrics.values().stream()
                    .map(Measured::metric)
                    .filter(metric ->
                        forks.values().stream().anyMatch(fork -> fork.containsKey(metric.name())))
                    .toList(),
                forks.values().stream().map(this::invocation).toList(),
                null)));
    return benchmarks;
  }

  /** The row's metric, which has the same unit and direction wherever the table names it. */
  private Metric metric(SampleRow row) {
    Metric metric = row.metric();
    Measured now = new Measured(metric, row.unit(), row.row().line());
    Measured first = metrics.computeIfAbsent(metric.name(), name -> now);
    if (!first.unit().equals(now.unit())) {
      throw row.wrong(
          Header.UNIT,
          "must be " + first.unit() + ", as in line " + first.line() + ", but is " + now.unit());
    }
    if (first.metric().better() != metric.better()) {
      throw row.wrong(
          Header.BETTER, "must be the same for " + metric.name() + " as in line " + first.line());
    }
    return metric;
  }

  private Invocation invocation(Map<String, SortedMap<Integer, Sample>> fork) {
    List<Series> series = new ArrayList<>();
    metrics.forEach((name, measured) -> {
      SortedMap<Integer, Sample> samples = fork.get(name);
      if (samples != null) {
        series.add(
            new Series(
                name, measured.unit(), samples.values().stream().map(Sample::value).toList()));
      }
    });
    return Invocation.of(series, Map.of());
  }
}
