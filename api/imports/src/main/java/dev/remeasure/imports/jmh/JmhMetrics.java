package dev.remeasure.imports.jmh;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Resource;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Provenance;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what JMH's scores are figures of, and which way they improve.
 *
 * <p>Throughput and everything per time is better when higher, the rest when lower. That is right
 * for JMH's own profilers, except for {@code IPC}; for a counter of the benchmark's own it is a
 * guess, the same on both sides. No score counts as deterministic: nothing in the file says so.
 */
final class JmhMetrics {
  private static final Pattern PERCENTILE = Pattern.compile("p([01]\\.\\d+)");
  private static final Pattern TIME = Pattern.compile("(ns|us|ms|s|min|hr|day)/op");
  private static final Pattern PER_TIME = Pattern.compile("(?i)\\S+/(ns|us|ms|s|sec|min|hr|day)");

  /** The name that allocation per operation has in runs of our own, too. */
  private static final String ALLOCATION = "allocation";

  /** Less than a byte for each operation is the profiler's own noise. */
  private static final double LEAST_BYTES = 1;

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
    Matcher percentile = PERCENTILE.matcher(name);
    if (percentile.matches()) {
      return percentile(new BigDecimal(percentile.group(1)).movePointRight(2), mode);
    }
    if (name.equals("gc.alloc.rate.norm")) {
      return measured(
              ALLOCATION, Resource.ALLOCATION, Statistic.TOTAL, Metric.COUNT, Direction.LOWER)
          .resolvedTo(LEAST_BYTES);
    }
    if (name.startsWith("gc.")) {
      return measured(name, "gc", Statistic.MEAN, Metric.COUNT, Direction.LOWER);
    }
    if (TIME.matcher(unit).matches()) {
      return measured(name, Resource.TIME, Statistic.MEAN, mode, Direction.LOWER);
    }
    if (unit.startsWith("ops/")) {
      return measured(name, Resource.THROUGHPUT, Statistic.MEAN, mode, Direction.HIGHER);
    }
    boolean higher = name.equals("IPC") || PER_TIME.matcher(unit).matches();
    return measured(
        name, name, Statistic.MEAN, Metric.COUNT, higher ? Direction.HIGHER : Direction.LOWER);
  }

  /** The largest of all samples is the 100th percentile. */
  private static Metric percentile(BigDecimal percent, String mode) {
    String number = percent.stripTrailingZeros().toPlainString();
    String statistic = number.equals("100") ? Statistic.MAXIMUM : "p" + number;
    return measured("time p" + number, Resource.TIME, statistic, mode, Direction.LOWER);
  }

  private static Metric measured(
      String name, String resource, String statistic, String mode, Direction better) {
    return new Metric(name, resource, statistic, mode, Provenance.TIMED, better, null);
  }

  private static String plain(String label, String method) {
    String name = label.startsWith(method + "·") ? label.substring(method.length()) : label;
    return name.startsWith("·") ? name.substring(1) : name;
  }
}
