package dev.remeasure.runner.failing;

import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import org.openjdk.jmh.annotations.Benchmark;

/** Has no subject. */
public class OneSide {
  @Benchmark
  @Reproduces(claim = "failing.one-side", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }
}
