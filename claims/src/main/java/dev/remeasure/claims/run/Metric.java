package dev.remeasure.claims.run;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.claim.Claim.Direction;

/**
 * One thing a run measures on both sides.
 *
 * @param name unique within the run, e.g. {@code time}, {@code network calls}
 * @param resource what it is a figure of, in the words of {@code Claim.resource}
 * @param mode JMH's short mode name ({@code avgt}, {@code thrpt}, {@code sample}, {@code ss}), or
 *     {@code count} for what is counted and not timed
 * @param better which way it improves; it decides how the ratio is formed
 */
public record Metric(String name, String resource, String mode, Direction better) {
  /** The mode of what is counted. */
  public static final String COUNT = "count";

  public Metric {
    Check.text("metric.name", name);
    Check.text("metric.resource", resource);
    Check.text("metric.mode", mode);
    Check.present("metric.better", better);
  }

  /**
   * What a benchmark's own score measures.
   *
   * @param mode JMH's short mode name
   */
  public static Metric ofScore(String mode) {
    return mode.equals("thrpt")
        ? new Metric("throughput", "throughput", mode, Direction.HIGHER)
        : new Metric("time", "time", mode, Direction.LOWER);
  }
}
