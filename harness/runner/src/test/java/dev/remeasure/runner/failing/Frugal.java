package dev.remeasure.runner.failing;

import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** Is said to allocate less; one side says which metric that is. */
@BenchmarkMode(Mode.AverageTime)
public class Frugal {
  @Benchmark
  @Reproduces(claim = "frugal.allocation", role = Role.BASELINE)
  public byte[] baseline() {
    return new byte[64];
  }

  @Benchmark
  @Reproduces(claim = "frugal.allocation", role = Role.SUBJECT, metric = "allocation")
  public byte[] subject() {
    return new byte[8];
  }
}
