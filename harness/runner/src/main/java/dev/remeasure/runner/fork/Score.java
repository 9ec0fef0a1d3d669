package dev.remeasure.runner.fork;

import java.util.List;
import java.util.SortedMap;

/**
 * What one fork measured under one of JMH's labels.
 *
 * @param label JMH's name; {@link #PRIMARY} for the benchmark's own score
 * @param values one for each measurement iteration, as JMH gave them, not a number included
 * @param samples where operations were sampled one by one: how often each value was seen, one map
 *     an iteration; else empty
 */
public record Score(
    String label, String unit, List<Double> values, List<SortedMap<Double, Long>> samples) {
  public static final String PRIMARY = "primary";

  /** Labels of the percentiles that sampled time has beside its mean. */
  public static final List<String> PERCENTILES = List.of("p50", "p90", "p95", "p99", "p99.9");

  public Score {
    values = List.copyOf(values);
    samples = List.copyOf(samples);
  }

  /** Values that are all there is of each iteration. */
  public Score(String label, String unit, List<Double> values) {
    this(label, unit, values, List.of());
  }
}
