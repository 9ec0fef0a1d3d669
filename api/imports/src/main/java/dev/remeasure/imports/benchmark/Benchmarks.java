package dev.remeasure.imports.benchmark;

import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.imports.upload.HomeFolders;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The benchmarks of an upload by name, mode and parameters. What several files say of one benchmark
 * is put together; nothing replaces anything.
 */
public final class Benchmarks {
  private final Map<Benchmark.Key, Benchmark> benchmarks = new LinkedHashMap<>();
  private final SortedMap<String, Environment.Fact> environment = new TreeMap<>();
  private final List<String> warnings = new ArrayList<>();
  private String producer = "unknown";
  private @Nullable Instant measuredAt;

  public void add(Benchmark benchmark) {
    benchmarks.merge(benchmark.key(), benchmark, Benchmarks::together);
  }

  public void warn(String warning) {
    warnings.add(warning);
  }

  public void producer(String name) {
    producer = name.strip();
  }

  /** A fact about the machine; the first file that knows it counts. */
  public void fact(FactKey key, String value) {
    if (!value.isBlank()) {
      environment.putIfAbsent(key.key(), Environment.Fact.of(HomeFolders.hidden(value)));
    }
  }

  public void measuredAt(@Nullable Instant time) {
    if (measuredAt == null || (time != null && time.isBefore(measuredAt))) {
      measuredAt = time;
    }
  }

  public Collection<Benchmark> all() {
    return benchmarks.values();
  }

  public String producer() {
    return producer;
  }

  public Environment environment() {
    return new Environment(environment);
  }

  public List<String> warnings() {
    return warnings;
  }

  public @Nullable Instant measuredAt() {
    return measuredAt;
  }

  private static Benchmark together(Benchmark first, Benchmark second) {
    Collection<Metric> metrics = new LinkedHashSet<>(first.metrics());
    metrics.addAll(second.metrics());
    List<Invocation> invocations = new ArrayList<>(first.invocations());
    invocations.addAll(second.invocations());
    return new Benchmark(
        first.key(),
        List.copyOf(metrics),
        invocations,
        first.unusable() == null ? second.unusable() : first.unusable());
  }
}
