package dev.remeasure.claims.run;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * A secondary score of JMH whose meaning is known, whatever the benchmark. All are costs, and none
 * is deterministic: a JVM also allocates for itself.
 */
public enum JmhScore {
  ALLOCATION("gc.alloc.rate.norm", "allocation", Resource.ALLOCATION, Statistic.MEAN, 1.0),
  PEAK_HEAP("heap.peak", "peak heap", Resource.MEMORY, Statistic.PEAK, null),
  LIVE_HEAP("heap.live", "live heap", Resource.MEMORY, Statistic.LIVE, null),
  ENERGY("energy.package", "energy", Resource.ENERGY, Statistic.MEAN, null);

  private final String label;
  private final String metric;
  private final String resource;
  private final String statistic;
  private final @Nullable Double resolution;

  JmhScore(
      String label, String metric, String resource, String statistic, @Nullable Double resolution) {
    this.label = label;
    this.metric = metric;
    this.resource = resource;
    this.statistic = statistic;
    this.resolution = resolution;
  }

  /** What the profiler calls it. */
  public String label() {
    return label;
  }

  public Metric metric() {
    return new Metric(
        metric, resource, statistic, Metric.COUNT, Provenance.TIMED, Direction.LOWER, resolution);
  }
}
