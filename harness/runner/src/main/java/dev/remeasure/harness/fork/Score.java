package dev.remeasure.harness.fork;

import java.util.List;

/**
 * What one fork measured under one of JMH's labels.
 *
 * @param label JMH's name; {@link #PRIMARY} for the benchmark's own score
 * @param values one for each measurement iteration, as JMH gave them, not a number included
 */
public record Score(String label, String unit, List<Double> values) {
  public static final String PRIMARY = "primary";

  public Score {
    values = List.copyOf(values);
  }
}
