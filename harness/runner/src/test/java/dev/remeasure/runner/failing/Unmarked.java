package dev.remeasure.runner.failing;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** A team's own benchmark, which knows nothing of the harness. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.Throughput})
public class Unmarked {
  @Param({"list", "array"})
  public String kind;

  @Param({"1", "2"})
  public int size;

  @Param({"0"})
  public int seed;

  /** What it counts. */
  @AuxCounters(AuxCounters.Type.EVENTS)
  @State(Scope.Thread)
  public static class Counts {
    public long drawn;
    public long unexplained;
  }

  @Benchmark
  public int sum(Counts counts) {
    counts.drawn = seed;
    counts.unexplained = 7;
    return kind.length() + size;
  }

  @Benchmark
  public int other() {
    return size;
  }
}
