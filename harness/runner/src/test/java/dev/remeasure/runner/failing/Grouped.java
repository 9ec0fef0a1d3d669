package dev.remeasure.runner.failing;

import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Group;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Its sides are groups of methods that run at the same time. */
@State(Scope.Group)
@BenchmarkMode(Mode.AverageTime)
public class Grouped {
  private volatile int value;

  @Benchmark
  @Group("shared")
  @Reproduces(claim = "failing.grouped", role = Role.BASELINE)
  public int read() {
    return value;
  }

  @Benchmark
  @Group("shared")
  public void write() {
    value = 1;
  }

  @Benchmark
  @Group("alone")
  @Reproduces(claim = "failing.grouped", role = Role.SUBJECT)
  public int readAlone() {
    return value;
  }
}
