package dev.remeasure.imports.benchmark;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.run.Metric;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One benchmark of an uploaded file, and every process it was measured in.
 *
 * @param metrics the first one is the primary one
 * @param unusable why it cannot be a side; null if it can
 */
public record Benchmark(
    Key key,
    List<Metric> metrics,
    List<Invocation> invocations,
    @Nullable UnreadableUpload unusable) {

  public Benchmark {
    metrics = List.copyOf(metrics);
    invocations = List.copyOf(invocations);
  }

  public static Benchmark unusable(Key key, UnreadableUpload problem) {
    return new Benchmark(key, List.of(), List.of(), problem);
  }

  /** How it is listed, and what a regular expression is matched with. */
  public String label() {
    return key.label();
  }

  /** What tells one benchmark from another. */
  public record Key(String name, String mode, SortedMap<String, String> params) {
    public Key(String name, String mode, Map<String, String> params) {
      this(name, mode, Collections.unmodifiableSortedMap(new TreeMap<>(params)));
    }

    public String label() {
      return Stream.of(name, mode, words(params))
          .filter(part -> !part.isEmpty())
          .collect(joining(" "));
    }

    public static String words(Map<String, String> params) {
      return params.entrySet().stream()
          .map(param -> param.getKey() + "=" + param.getValue())
          .collect(joining(", "));
    }
  }
}
