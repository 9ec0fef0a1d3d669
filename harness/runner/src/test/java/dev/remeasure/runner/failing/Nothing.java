package dev.remeasure.runner.failing;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Does nothing, in a mode of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
public class Nothing {
  @Param({"a", "b"})
  public String several;

  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  public int nothing() {
    return several.length();
  }

  /** Has no parameter. */
  @BenchmarkMode(Mode.Throughput)
  public static class Empty {
    @Benchmark
    public void empty() {}
  }
}
