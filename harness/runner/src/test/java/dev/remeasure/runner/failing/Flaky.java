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

/** The subject fails in the first fork and goes well in later ones. */
@Component(
    name = "flaky",
    description = "The subject fails in the first fork and goes well in later ones.",
    grade = Grade.SIMULATION,
    check = "Always passes.",
    limits = "Made for tests.",
    shownBy = Checks.Passes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Flaky {
  @Benchmark
  @Reproduces(claim = "flaky.speed", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "flaky.speed", role = Role.SUBJECT)
  public int subject() {
    if (FirstTime.of(System.getProperty("flag"))) {
      throw new IllegalStateException("not this time");
    }
    return 1;
  }
}
