package dev.remeasure.imports.jmh;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import java.util.regex.Pattern;

/**
 * Says what JMH's scores are figures of, and which way they improve.
 *
 * <p>Throughput and everything per time is better when higher, the rest when lower. That is right
 * for JMH's own profilers but for {@code IPC}; for a counter of the benchmark's own it is a guess,
 * the same on both sides.
 */
final class JmhMetrics {
  private static final Pattern PERCENTILE = Pattern.compile("p[01]\\.\\d+");
  private static final Pattern TIME = Pattern.compile("(ns|us|ms|s|min|hr|day)/op");
  private static final Pattern PER_TIME = Pattern.compile("(?i)\\S+/(ns|us|ms|s|sec|min|hr|day)");

  private JmhMetrics() {}

  /**
   * The metric of a secondary score.
   *
   * @param label as JMH writes it; up to 1.35 its own begin with a middle dot, or with the method
   *     and one
   * @param benchmark the benchmark's name
   */
  static Metric secondary(String label, String unit, String benchmark, String mode) {
    String name = plain(label, benchmark.substring(benchmark.lastIndexOf('.') + 1));
    if (PERCENTILE.matcher(name).matches()) {
      return new Metric("time " + name, "time", mode, Direction.LOWER);
    }
    if (name.startsWith("gc.alloc") || name.startsWith("gc.churn")) {
      return new Metric(name, "allocation", "count", Direction.LOWER);
    }
    if (name.startsWith("gc.")) {
      return new Metric(name, "gc", "count", Direction.LOWER);
    }
    if (name.equals("IPC")) {
      return new Metric(name, name, "count", Direction.HIGHER);
    }
    if (TIME.matcher(unit).matches()) {
      return new Metric(name, "time", mode, Direction.LOWER);
    }
    if (unit.startsWith("ops/")) {
      return new Metric(name, "throughput", mode, Direction.HIGHER);
    }
    return new Metric(
        name, name, "count", PER_TIME.matcher(unit).matches() ? Direction.HIGHER : Direction.LOWER);
  }

  private static String plain(String label, String method) {
    String name = label.startsWith(method + "·") ? label.substring(method.length()) : label;
    return name.startsWith("·") ? name.substring(1) : name;
  }
}
