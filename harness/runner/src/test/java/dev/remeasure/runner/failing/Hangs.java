package dev.remeasure.runner.failing;

import dev.remeasure.probe.Component;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The subject hangs. */
@Component(
    name = "hangs",
    description = "The subject hangs.",
    grade = Grade.SIMULATION,
    check = "Always passes.",
    limits = "Made for tests.",
    shownBy = Checks.Passes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Hangs {
  @Benchmark
  @Reproduces(claim = "failing.hangs", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.hangs", role = Role.SUBJECT)
  public int subject() throws InterruptedException {
    new CountDownLatch(1).await();
    return 1;
  }
}
