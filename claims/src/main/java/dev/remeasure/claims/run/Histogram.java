package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * The samples of one iteration, weighted: each distinct value, and how often it came.
 *
 * @param values in the unit of the series it stands behind
 * @param counts as many as values, each at least 1
 */
public record Histogram(List<Double> values, List<Long> counts) {
  public Histogram {
    values = Check.numbers("histogram.values", values);
    counts = List.copyOf(Check.present("histogram.counts", counts));
    Check.that(!values.isEmpty(), "histogram.values", values, "must hold at least one value");
    Check.that(
        counts.size() == values.size(),
        "histogram.counts",
        counts.size() + " counts",
        "must be as many as the " + values.size() + " values");
    for (int i = 0; i < values.size(); i++) {
      Check.that(
          counts.get(i) >= 1, "histogram.counts[" + i + "]", counts.get(i), "must be at least 1");
    }
  }

  /** Arithmetic mean of all samples. */
  public double mean() {
    double sum = 0;
    double number = 0;
    for (int i = 0; i < values.size(); i++) {
      sum += values.get(i) * counts.get(i);
      number += counts.get(i);
    }
    return sum / number;
  }
}
