package dev.remeasure.bench.start;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The medians of what was timed, beside each other. */
final class StartTable {
  private StartTable() {}

  /**
   * A line each, in the order of the map; ratios are to the first.
   *
   * @param seconds by name, one for each round
   */
  static String of(Map<String, List<Double>> seconds) {
    double first = median(seconds.values().iterator().next());
    String unit = seconds.keySet().iterator().next();
    int rounds = seconds.values().iterator().next().size();
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            "%-28s %8s %16s%n",
            "median of " + rounds + (rounds == 1 ? " round" : " rounds"), "ms", "÷ " + unit));
    seconds.forEach((name, all) ->
        text.append(
            String.format(
                Locale.ROOT,
                "%-28s %8.0f %16.1f%n",
                name,
                1000 * median(all),
                median(all) / first)));
    return text.toString();
  }

  private static double median(List<Double> all) {
    double[] sorted = all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
  }
}
