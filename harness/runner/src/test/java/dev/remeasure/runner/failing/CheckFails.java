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

/** The sides do not do the same job. */
@Component(
    name = "check-fails",
    description = "The sides do not do the same job.",
    grade = Grade.SIMULATION,
    check = "The outputs must be equal.",
    limits = "Made for tests.",
    shownBy = Checks.OutputsDiffer.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CheckFails {
  @Benchmark
  @Reproduces(claim = "failing.check-fails", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.check-fails", role = Role.SUBJECT)
  public int subject() {
    return 2;
  }
}
