package dev.remeasure.imports.benchmark;

import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One process that measured a benchmark: what becomes a fork.
 *
 * @param failure why its values do not count; null if they do
 */
public record Invocation(
    List<Series> series,
    @Nullable String failure,
    Map<String, String> conditions,
    Map<String, Double> facts,
    List<String> warnings) {

  public static Invocation of(List<Series> series, Map<String, String> conditions) {
    return new Invocation(series, null, conditions, Map.of(), List.of());
  }

  /**
   * What a file tells that has no raw data: the score alone stands for a number of processes that
   * is not known, so it counts as one and can describe but never show a difference.
   *
   * @param figures what is said about the score, e.g. {@code error}, {@code samples}
   */
  public static Invocation scoreOnly(
      Metric metric,
      String unit,
      double score,
      Map<String, Double> figures,
      Map<String, String> conditions) {
    Map<String, Double> facts = new TreeMap<>();
    figures.forEach((name, value) -> facts.put(metric.name() + "." + name, value));
    return new Invocation(
        List.of(new Series(metric.name(), unit, List.of(score))),
        null,
        conditions,
        facts,
        List.of(
            "The file has no raw data of "
                + metric.name()
                + ": its one value is the score reported, over a number of forks that is not"
                + " known."));
  }
}
