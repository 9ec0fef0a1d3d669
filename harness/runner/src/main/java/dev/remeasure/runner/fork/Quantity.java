package dev.remeasure.runner.fork;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import org.jspecify.annotations.Nullable;

/**
 * What a JMH auxiliary counter or secondary result measures, as component or user declare it.
 *
 * @param label JMH's
 * @param name of the metric it becomes
 * @param statistic which statistic of it; null for the total
 * @param answers the resource of a claim that it answers; null for its own
 * @param grade how near it is to what was claimed; null for that of the component
 * @param because why, as a sentence; null if nobody said
 * @param unit used where JMH itself knows none
 */
public record Quantity(
    String label,
    String name,
    String resource,
    String unit,
    Direction better,
    @Nullable String statistic,
    @Nullable String answers,
    @Nullable Grade grade,
    @Nullable String because) {

  /** One that answers for its own resource. */
  public Quantity(String label, String name, String resource, String unit, Direction better) {
    this(label, name, resource, unit, better, null, null, null, null);
  }

  public Metric metric() {
    Metric total = new Metric(name, resource, Metric.COUNT, better);
    return statistic == null ? total : total.as(statistic);
  }
}
