package dev.remeasure.runner.failing;

import dev.remeasure.probe.Component;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Goes well. */
@Component(
    name = "good",
    description = "Goes well.",
    grade = Grade.SIMULATION,
    check = "Always passes.",
    limits = "Made for tests.",
    shownBy = Checks.Passes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Good {
  @Benchmark
  @Reproduces(claim = "failing.good", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.good", role = Role.SUBJECT)
  public int subject() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.good", role = Role.EMPTY)
  public void empty() {}
}
