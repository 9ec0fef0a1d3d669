package dev.remeasure.imports.jmh;

import dev.remeasure.claims.run.JmhMetrics;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;

/** The metrics that JMH's secondary scores become. */
final class SecondaryScores {
  private SecondaryScores() {}

  /**
   * The metric of a score. None counts as deterministic: a profiler samples or has noise of its
   * own, and of a benchmark's own counter nothing is known.
   *
   * @param label as JMH writes it
   * @param benchmark fully qualified method
   */
  static Metric metric(String label, String unit, String benchmark, String mode) {
    Metric metric = JmhMetrics.of(JmhMetrics.plain(label, benchmark), unit, mode);
    return timed(metric.name(), metric);
  }

  /** The same metric under another name. */
  static Metric timed(String name, Metric metric) {
    return new Metric(
        name,
        metric.resource(),
        metric.statistic(),
        metric.mode(),
        Provenance.TIMED,
        metric.better(),
        metric.resolution());
  }
}
