package dev.remeasure.claims.run;

import dev.remeasure.claims.claim.Claim.Direction;

/** A secondary score of JMH whose meaning is known, whatever the benchmark. All are costs. */
public enum JmhScore {
  ALLOCATION("gc.alloc.rate.norm", "allocation", "allocation"),
  PEAK_HEAP("heap.peak", "peak heap", "memory"),
  LIVE_HEAP("heap.live", "live heap", "memory"),
  ENERGY("energy.package", "energy", "energy");

  private final String label;
  private final String metric;
  private final String resource;

  JmhScore(String label, String metric, String resource) {
    this.label = label;
    this.metric = metric;
    this.resource = resource;
  }

  /** What the profiler calls it. */
  public String label() {
    return label;
  }

  public Metric metric() {
    return new Metric(metric, resource, Metric.COUNT, Direction.LOWER);
  }
}
