package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * The raw values of one metric in one fork, one for each measurement iteration, in order.
 *
 * @param unit as reported, e.g. {@code ms/op}; may differ between forks and is converted when
 *     compared
 * @param histograms where operations were sampled one by one: those of each iteration, whose mean
 *     is its value; else empty, which null stands for
 */
public record Series(String metric, String unit, List<Double> values, List<Histogram> histograms) {
  public Series {
    Check.text("series.metric", metric);
    Check.text("series.unit", unit);
    values = Check.numbers("series[" + metric + "].values", values);
    Check.that(!values.isEmpty(), "series.values", values, "must hold at least one iteration");
    histograms = histograms == null ? List.of() : List.copyOf(histograms);
    Check.that(
        histograms.isEmpty() || histograms.size() == values.size(),
        "series.histograms",
        histograms.size() + " histograms",
        "must be one for each of the " + values.size() + " iterations of " + metric);
  }

  /** Values that are all there is of each iteration. */
  public Series(String metric, String unit, List<Double> values) {
    this(metric, unit, values, List.of());
  }

  /** Iterations whose operations were sampled one by one. */
  public static Series sampled(String metric, String unit, List<Histogram> histograms) {
    return new Series(metric, unit, histograms.stream().map(Histogram::mean).toList(), histograms);
  }
}
