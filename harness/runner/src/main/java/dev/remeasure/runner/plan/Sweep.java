package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.run.Point;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Parameter;
import dev.remeasure.runner.request.ParameterSelection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The points of a run: every combination of the parameters' values, all of them pinned. */
final class Sweep {
  private final Map<String, List<String>> values;
  private final Map<String, String> best = new LinkedHashMap<>();

  private Sweep(Map<String, List<String>> values) {
    this.values = values;
  }

  /**
   * The points. Parameters that are not given have their annotated values. A parameter for which
   * every side that has it is given a value of its own is the same at every point, and so not part
   * of any.
   *
   * @throws dev.remeasure.claims.InvalidValue if a parameter is not one of the benchmarks', or no
   *     point is the best one
   */
  static List<Point> points(ParameterSelection given, FoundComponent found) {
    Map<String, List<String>> values = new TreeMap<>(found.subject().params());
    values.putAll(found.baseline().params());
    String replicate = given.replicate();
    if (replicate != null) {
      known(Option.REPLICATE, replicate, replicate, values);
      values.remove(replicate);
    }
    values.keySet().removeIf(name -> apart(name, given, found));
    for (Parameter parameter : given.both()) {
      known(Option.PARAM, parameter.name(), parameter, values);
      values.put(parameter.name(), parameter.values());
    }
    Sweep sweep = new Sweep(values);
    given.best().forEach(parameter -> sweep.best.put(parameter.name(), parameter.value()));
    return sweep.points();
  }

  private static void known(
      Option option, String name, Object given, Map<String, List<String>> values) {
    Check.that(
        values.containsKey(name),
        option.toString(),
        given,
        "must name one of the benchmarks' parameters: " + String.join(", ", values.keySet()));
  }

  private static boolean apart(String name, ParameterSelection given, FoundComponent found) {
    return (!found.baseline().params().containsKey(name) || names(given.baseline(), name))
        && (!found.subject().params().containsKey(name) || names(given.subject(), name));
  }

  private static boolean names(List<Parameter> parameters, String name) {
    return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
  }

  private List<Point> points() {
    List<Map<String, String>> combinations = combinations();
    List<Point> points =
        combinations.stream()
            .map(params -> new Point(name(params), params, isBest(params)))
            .toList();
    Check.that(
        best.isEmpty() || points.stream().anyMatch(Point::claimedBest),
        Option.BEST.toString(),
        best.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(",")),
        "must be one of the points: "
            + combinations.stream().map(Map::toString).collect(Collectors.joining("; ")));
    return points;
  }

  private boolean isBest(Map<String, String> params) {
    return !best.isEmpty() && params.entrySet().containsAll(best.entrySet());
  }

  private List<Map<String, String>> combinations() {
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
  private String name(Map<String, String> params) {
    return values.entrySet().stream()
        .filter(param -> param.getValue().size() > 1)
        .map(param -> param.getKey() + "=" + params.get(param.getKey()))
        .collect(Collectors.joining(" "));
  }
}
