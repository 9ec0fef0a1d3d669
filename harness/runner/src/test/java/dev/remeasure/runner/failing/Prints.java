package dev.remeasure.runner.failing;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;

/** Prints more than anybody wants to read. */
@BenchmarkMode(Mode.AverageTime)
public class Prints {
  private static final String LINE = "printed by the benchmark ".repeat(40);

  @Benchmark
  @SuppressWarnings("SystemOut") // That it prints is what it is for.
  public void prints() {
    System.out.println(LINE);
    System.err.println(LINE);
  }

  @Benchmark
  public int silent() {
    return 1;
  }
}
