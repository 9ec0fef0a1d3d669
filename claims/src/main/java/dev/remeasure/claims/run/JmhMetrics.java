package dev.remeasure.claims.run;

import dev.remeasure.claims.claim.Claim.Direction;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The metrics that JMH's secondary scores become, the same for runs of our own and for imported
 * results.
 */
public final class JmhMetrics {
  private static final Pattern PERCENTILE = Pattern.compile("p([01]\\.\\d+)");
  private static final Pattern TIME = Pattern.compile("(ns|us|ms|s|min|hr|day)/op");
  private static final Pattern PER_TIME = Pattern.compile("(?i)\\S+/(ns|us|ms|s|sec|min|hr|day)");

  private JmhMetrics() {}

  /**
   * The metric of a score that has the same meaning in every benchmark; empty for any other.
   *
   * @param label as {@link #plain} gives it
   * @param mode JMH's short name of the benchmark's mode
   */
  public static Optional<Metric> known(String label, String mode) {
    Matcher percentile = PERCENTILE.matcher(label);
    if (percentile.matches()) {
      String percent =
          new BigDecimal(percentile.group(1))
              .movePointRight(2)
              .stripTrailingZeros()
              .toPlainString();
      return Optional.of(new Metric("time p" + percent, "time", mode, Direction.LOWER));
    }
    return Arrays.stream(JmhScore.values())
        .filter(score -> score.label().equals(label))
        .map(JmhScore::metric)
        .findFirst();
  }

  /**
   * The metric of any score. Where its meaning is not known, throughput and everything per time is
   * better when higher, the rest when lower. That is right for JMH's own profilers; for a counter
   * of the benchmark's own it is a guess, the same on both sides.
   *
   * @param label as {@link #plain} gives it
   * @param mode JMH's short name of the benchmark's mode
   */
  public static Metric of(String label, String unit, String mode) {
    return known(label, mode).orElseGet(() -> guessed(label, unit, mode));
  }

  private static Metric guessed(String label, String unit, String mode) {
    if (label.startsWith("gc.")) {
      // Also what is allocated or collected in a second, which grows as the benchmark gets faster.
      return new Metric(label, "gc", Metric.COUNT, Direction.LOWER);
    }
    if (TIME.matcher(unit).matches()) {
      return new Metric(label, "time", mode, Direction.LOWER);
    }
    if (unit.startsWith("ops/")) {
      return new Metric(label, "throughput", mode, Direction.HIGHER);
    }
    boolean higher = label.equals("IPC") || PER_TIME.matcher(unit).matches();
    return new Metric(label, label, Metric.COUNT, higher ? Direction.HIGHER : Direction.LOWER);
  }

  /**
   * The label without what JMH up to 1.35 puts before its own: a middle dot, or the method and one.
   *
   * @param benchmark fully qualified method
   */
  public static String plain(String label, String benchmark) {
    String method = benchmark.substring(benchmark.lastIndexOf('.') + 1);
    String name = label.startsWith(method + "·") ? label.substring(method.length()) : label;
    return name.startsWith("·") ? name.substring(1) : name;
  }
}
