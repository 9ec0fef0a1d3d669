package dev.remeasure.runner.failing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.probe.Component;
import dev.remeasure.probe.Grade;
import dev.remeasure.probe.Reproduces;
import dev.remeasure.probe.Role;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The subject's JVM dies. */
@Component(
    name = "dies",
    description = "The subject's JVM dies.",
    grade = Grade.SIMULATION,
    check = "Always passes.",
    limits = "Made for tests.",
    shownBy = Checks.Passes.class)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Dies {
  @Benchmark
  @Reproduces(claim = "failing.dies", role = Role.BASELINE)
  public int baseline() {
    return 1;
  }

  @Benchmark
  @Reproduces(claim = "failing.dies", role = Role.SUBJECT)
  public int subject() {
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    err.println("killed by the subject");
    Runtime.getRuntime().halt(3);
    return 1;
  }
}
