package dev.remeasure.runner.fork;

import java.util.List;
import java.util.SortedMap;

/**
 * The values of one fork under one of JMH's labels.
 *
 * @param label JMH's name; {@link #PRIMARY} for the benchmark's own score
 * @param values one for each measurement iteration, as JMH gave them, NaN included
 * @param samples where operations were sampled one by one: how often each value occurred, one map
 *     an iteration; else empty
 */
public record Score(
    String label, String unit, List<Double> values, List<SortedMap<Double, Long>> samples) {
  public static final String PRIMARY = "primary";

  /** Labels of the percentiles that are kept of sampled time, beside its mean. */
  public static final List<String> PERCENTILES =
      List.of("p0.50", "p0.90", "p0.95", "p0.99", "p0.999");

  public Score {
    values = List.copyOf(values);
    samples = List.copyOf(samples);
  }

  /** Iterations of which nothing but their value is known. */
  public Score(String label, String unit, List<Double> values) {
    this(label, unit, values, List.of());
  }
}
