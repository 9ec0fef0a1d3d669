package dev.remeasure.runner.fork;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;

/**
 * What a JMH auxiliary counter or secondary result measures, as component or user declare it.
 *
 * @param label JMH's
 * @param name of the metric it becomes
 * @param unit used where JMH itself knows none
 */
public record Quantity(String label, String name, String resource, String unit, Direction better) {

  public Metric metric() {
    return new Metric(name, resource, Metric.COUNT, better);
  }
}
