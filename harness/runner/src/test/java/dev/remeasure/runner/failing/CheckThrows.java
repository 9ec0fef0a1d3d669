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

/** The check itself ends badly. */
@Component(
    name = "check-throws",
    description = "The check itself ends badly.",
    grade = Grade.SIMULATION,
    check = "Cannot be made.",
    limits = "Made for tests.",
    shownBy = Checks.Throws.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckThrows {
  @Benchmark
  @Reproduces(claim = "failing.check-throws", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.check-throws", role = Role.SUBJECT)
  public int subject() {
    return 1;
  }
}
