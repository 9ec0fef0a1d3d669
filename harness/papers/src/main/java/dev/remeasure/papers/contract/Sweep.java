package dev.remeasure.papers.contract;

import dev.remeasure.claims.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The points at which the claims are tried, to show where they hold and where they stop.
 *
 * @param values of each parameter that varies, by its name
 * @param standard the point that a run without options measures, argued from the paper
 * @param best the point at which a claim of "up to" is judged, marked before measuring; empty if
 *     the paper claims none
 * @param protocol options that let ten pairs at every point take six minutes at most
 */
public record Sweep(
    SequencedMap<String, List<String>> values,
    Map<String, String> standard,
    Map<String, String> best,
    List<String> protocol) {
  public Sweep {
    Check.that(!values.isEmpty(), "values", values, "must vary a parameter");
    values.forEach((name, each) ->
        Check.that(each.size() > 1, "values of " + name, each, "must be two at the least"));
    within("standard", standard, values);
    within("best", best, values);
    protocol = List.copyOf(protocol);
  }

  /** Every combination of the values, in order. */
  public List<Map<String, String>> points() {
    List<Map<String, String>> points = List.of(Map.of());
    for (Map.Entry<String, List<String>> parameter : values.entrySet()) {
      List<Map<String, String>> longer = new ArrayList<>();
      for (Map<String, String> point : points) {
        for (String value : parameter.getValue()) {
          Map<String, String> next = new LinkedHashMap<>(point);
          next.put(parameter.getKey(), value);
          longer.add(next);
        }
      }
      points = longer;
    }
    return points;
  }

  /** The words that follow {@code ./remeasure run} and the component's name. */
  public List<String> options() {
    List<String> options = new ArrayList<>();
    values.forEach((name, each) -> options.addAll(List.of("-p", name + "=" + join(each))));
    best.forEach((name, value) -> options.addAll(List.of("--best", name + "=" + value)));
    options.addAll(protocol);
    return options;
  }

  private static String join(List<String> values) {
    return values.stream().collect(Collectors.joining(","));
  }

  private static void within(
      String field, Map<String, String> point, Map<String, List<String>> values) {
    values.forEach((name, each) ->
        Check.that(
            point.isEmpty() || each.contains(point.get(name)),
            field,
            point,
            "must be a point of the sweep, so that " + name + " is one of " + each));
  }
}
