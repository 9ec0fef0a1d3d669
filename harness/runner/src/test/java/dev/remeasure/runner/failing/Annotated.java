package dev.remeasure.runner.failing;

import dev.remeasure.probe.Component;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;

/** Needs arguments of its JVM, and says so. */
@Component(
    name = "annotated",
    description = "Needs arguments of its JVM, and says so.",
    grade = Grade.SIMULATION,
    check = "Needs them, too.",
    limits = "Made for tests.",
    shownBy = Checks.NeedsArguments.class)
@BenchmarkMode(Mode.AverageTime)
@Fork(
    jvmArgsPrepend = "-Xmx96m",
    jvmArgs = {"-Dneeded=yes", "-Xms32m"},
    jvmArgsAppend = "-XX:+UseSerialGC")
public class Annotated {
  @Benchmark
  @Reproduces(claim = "annotated.speed", role = Role.BASELINE)
  public int baseline() {
    return System.getProperty("needed").length();
  }

  @Benchmark
  @Reproduces(claim = "annotated.speed", role = Role.SUBJECT)
  public int subject() {
    return System.getProperty("needed").length();
  }
}
