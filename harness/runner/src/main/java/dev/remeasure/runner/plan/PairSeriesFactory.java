package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Point;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.request.CommandLine;
import dev.remeasure.runner.request.Sweep;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lanes a command line asks for: the comparison at each point, then each control. */
final class PairSeriesFactory {
  private static final String STRAWMAN = "strawman=";
  private static final String EMPTY = "empty=";

  private final CommandLine words;
  private final Components components;
  private final FoundComponent found;
  private final List<Point> points;

  private PairSeriesFactory(
      CommandLine words, Components components, FoundComponent found, List<Point> points) {
    this.words = words;
    this.components = components;
    this.found = found;
    this.points = points;
  }

  static List<PairSeries> of(
      CommandLine words, Components components, FoundComponent found, List<Point> points) {
    PairSeriesFactory lanes = new PairSeriesFactory(words, components, found, points);
    List<PairSeries> all = new ArrayList<>(points.stream().map(lanes::comparison).toList());
    Set<Control.Kind> kinds = EnumSet.noneOf(Control.Kind.class);
    for (String asked : words.values("--control")) {
      List<PairSeries> control = lanes.control(asked);
      Check.that(
          kinds.add(control.getFirst().control()), "--control", asked, "must be given once only");
      all.addAll(control);
    }
    return all;
  }

  private PairSeries comparison(Point point) {
    return new PairSeries(
        null,
        point,
        found.baseline().name(),
        params(point, found.baseline(), "--baseline-p"),
        found.subject().name(),
        params(point, found.subject(), "--subject-p"));
  }

  private List<PairSeries> control(String asked) {
    if (asked.equals("a-a")) {
      return against(Control.Kind.A_A, found.baseline());
    }
    if (asked.startsWith(STRAWMAN)) {
      return against(Control.Kind.STRAWMAN, chosen(asked, STRAWMAN));
    }
    if (asked.startsWith(EMPTY)) {
      return List.of(empty(chosen(asked, EMPTY)));
    }
    if (!asked.equals("empty")) {
      throw new InvalidValue(
          "--control", asked, "must be a-a, strawman=REGEX, empty=REGEX or empty");
    }
    if (found.empty() == null) {
      throw new InvalidValue(
          "--control",
          asked,
          "must be empty=REGEX, as "
              + found.component().name()
              + " has no benchmark marked @Reproduces(role = EMPTY)");
    }
    return List.of(empty(found.empty()));
  }

  private ListedBenchmark chosen(String asked, String kind) {
    return components.only("--control", asked.substring(kind.length()));
  }

  /** The baseline against another, at every point, with the baseline's parameters. */
  private List<PairSeries> against(Control.Kind kind, ListedBenchmark other) {
    return points.stream()
        .map(point ->
            new PairSeries(
                kind,
                point,
                found.baseline().name(),
                params(point, found.baseline(), "--baseline-p"),
                other.name(),
                shared(point, other)))
        .toList();
  }

  /** Nothing takes the same time at every point, so that one is enough. */
  private PairSeries empty(ListedBenchmark empty) {
    Point point = points.getFirst();
    Map<String, String> params = shared(point, empty);
    return new PairSeries(Control.Kind.EMPTY, point, empty.name(), params, empty.name(), params);
  }

  /** What of the baseline's parameters a control has, too. */
  private Map<String, String> shared(Point point, ListedBenchmark control) {
    Map<String, String> params = new HashMap<>(params(point, found.baseline(), "--baseline-p"));
    params.keySet().retainAll(control.params().keySet());
    control
        .params()
        .forEach((name, values) -> {
          Check.that(
              params.containsKey(name)
                  || values.size() == 1
                  || words.values("--replicate").contains(name),
              "parameter " + name + " of " + control.name(),
              String.join(", ", values),
              "must be one value, or a parameter of the baseline");
          params.putIfAbsent(name, values.getFirst());
        });
    return params;
  }

  private Map<String, String> params(Point point, ListedBenchmark benchmark, String option) {
    Map<String, String> params = new HashMap<>(point.params());
    params.keySet().retainAll(benchmark.params().keySet());
    for (String each : words.values(option)) {
      Map.Entry<String, String> pair = Sweep.pair(option, each);
      Check.that(
          benchmark.params().containsKey(pair.getKey()),
          option,
          each,
          "must name a parameter of " + benchmark.name());
      params.put(pair.getKey(), pair.getValue());
    }
    return params;
  }
}
