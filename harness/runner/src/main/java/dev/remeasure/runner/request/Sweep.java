package dev.remeasure.runner.request;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Point;
import dev.remeasure.runner.component.FoundComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The points of a run: every combination of the parameters' values, all of them pinned. */
public final class Sweep {
  private Sweep() {}

  /**
   * Reads {@code -p NAME=V1,V2} as JMH does, and {@code --best NAME=V,…} for the configuration the
   * claim calls its best. Parameters that are not given have their annotated values. What each side
   * that has it is given a value of its own for, by {@code --baseline-p} and {@code --subject-p},
   * is the same at every point and so not part of any.
   *
   * @throws InvalidValue if a parameter is not one of the benchmarks', or no point is the best one
   */
  public static List<Point> points(CommandLine words, FoundComponent found) {
    Map<String, List<String>> values = new TreeMap<>(found.subject().params());
    values.putAll(found.baseline().params());
    Optional<String> replicate = words.value("--replicate");
    Check.that(
        replicate.isEmpty() || values.containsKey(replicate.get()),
        "--replicate",
        replicate.orElse(""),
        "must name one of the benchmarks' parameters: " + String.join(", ", values.keySet()));
    replicate.ifPresent(values::remove);
    values.keySet().removeIf(name -> apart(name, words, found));
    for (String given : words.values("-p")) {
      Map.Entry<String, String> pair = pair("-p", given);
      Check.that(
          values.containsKey(pair.getKey()),
          "-p",
          given,
          "must name one of the benchmarks' parameters: " + String.join(", ", values.keySet()));
      values.put(pair.getKey(), List.of(pair.getValue().split(",", -1)));
    }
    Optional<Map<String, String>> best = words.value("--best").map(text -> pairs("--best", text));
    List<Map<String, String>> combinations = combinations(values);
    List<Point> points =
        combinations.stream()
            .map(params ->
                new Point(
                    name(params, values),
                    params,
                    best.map(b -> params.entrySet().containsAll(b.entrySet())).orElse(false)))
            .toList();
    Check.that(
        best.isEmpty() || points.stream().anyMatch(Point::claimedBest),
        "--best",
        words.value("--best").orElse(""),
        "must be one of the points: "
            + combinations.stream().map(Map::toString).collect(Collectors.joining("; ")));
    return points;
  }

  private static boolean apart(String name, CommandLine words, FoundComponent found) {
    return (!found.baseline().params().containsKey(name) || given(name, words, "--baseline-p"))
        && (!found.subject().params().containsKey(name) || given(name, words, "--subject-p"));
  }

  private static boolean given(String name, CommandLine words, String option) {
    return words.values(option).stream().anyMatch(text -> pair(option, text).getKey().equals(name));
  }

  /**
   * Reads {@code NAME=VALUE}.
   *
   * @throws InvalidValue if it is not of that form
   */
  public static Map.Entry<String, String> pair(String option, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new InvalidValue(option, text, "must be NAME=VALUE");
    }
    return Map.entry(text.substring(0, equals), text.substring(equals + 1));
  }

  private static Map<String, String> pairs(String option, String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String each : text.split(",", -1)) {
      Map.Entry<String, String> pair = pair(option, each);
      pairs.put(pair.getKey(), pair.getValue());
    }
    return pairs;
  }

  private static List<Map<String, String>> combinations(Map<String, List<String>> values) {
    List<Map<String, String>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<String>> param : values.entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> shorter : combinations) {
        for (String value : param.getValue()) {
          Map<String, String> one = new LinkedHashMap<>(shorter);
          one.put(param.getKey(), value);
          longer.add(one);
        }
      }
      combinations = longer;
    }
    return combinations;
  }

  /** The parameters that vary; empty for a run of one configuration. */
  private static String name(Map<String, String> params, Map<String, List<String>> values) {
    return values.keySet().stream()
        .filter(name -> values.getOrDefault(name, List.of()).size() > 1)
        .map(name -> name + "=" + params.get(name))
        .collect(Collectors.joining(" "));
  }
}
