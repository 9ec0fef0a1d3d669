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

/** The subject throws. */
@Component(
    name = "throws",
    description = "The subject throws.",
    grade = Grade.SIMULATION,
    check = "Always passes.",
    limits = "Made for tests.",
    shownBy = Checks.Passes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Throws {
  @Benchmark
  @Reproduces(claim = "throwing.speed", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "throwing.speed", role = Role.SUBJECT)
  public int subject() {
    throw new IllegalArgumentException("no such table: lineitem");
  }
}
