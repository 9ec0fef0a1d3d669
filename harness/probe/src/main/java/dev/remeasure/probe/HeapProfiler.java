package dev.remeasure.probe;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Collection;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Peak heap during an iteration and live heap after it, in bytes.
 *
 * <p>The peak is the sum of the pools' own peaks, which may occur at different moments: an upper
 * bound. Live is what is left after a full collection, which is made between the iterations and so
 * outside the clocks.
 */
public final class HeapProfiler implements InternalProfiler {
  /** Made by JMH. */
  public HeapProfiler() {}

  @Override
  public String getDescription() {
    return "Peak and live heap";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
  }

  @Override
  public Collection<ScalarResult> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    System.gc();
    long live = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return Arrays.asList(
        new ScalarResult("heap.peak", peak, "B", AggregationPolicy.MAX),
        new ScalarResult("heap.live", live, "B", AggregationPolicy.AVG));
  }
}
