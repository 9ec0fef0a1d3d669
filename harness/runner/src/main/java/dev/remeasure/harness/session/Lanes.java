package dev.remeasure.harness.session;

import dev.remeasure.Check;
import dev.remeasure.InvalidValue;
import dev.remeasure.harness.command.Sweep;
import dev.remeasure.harness.command.Words;
import dev.remeasure.harness.component.Components;
import dev.remeasure.harness.component.Found;
import dev.remeasure.harness.fork.Listed;
import dev.remeasure.run.Control;
import dev.remeasure.run.Point;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lanes a command line asks for: the comparison at each point, then each control. */
final class Lanes {
  private static final String STRAWMAN = "strawman=";
  private static final String EMPTY = "empty=";

  private final Words words;
  private final Components components;
  private final Found found;
  private final List<Point> points;

  private Lanes(Words words, Components components, Found found, List<Point> points) {
    this.words = words;
    this.components = components;
    this.found = found;
    this.points = points;
  }

  static List<Lane> of(Words words, Components components, Found found, List<Point> points) {
    Lanes lanes = new Lanes(words, components, found, points);
    List<Lane> all = new ArrayList<>(points.stream().map(lanes::comparison).toList());
    Set<Control.Kind> kinds = EnumSet.noneOf(Control.Kind.class);
    for (String asked : words.values("--control")) {
      List<Lane> control = lanes.control(asked);
      Check.that(
          kinds.add(control.getFirst().control()), "--control", asked, "must be given once only");
      all.addAll(control);
    }
    return all;
  }

  private Lane comparison(Point point) {
    return new Lane(
        null,
        point,
        found.baseline().name(),
        params(point, found.baseline(), "--baseline-p"),
        found.subject().name(),
        params(point, found.subject(), "--subject-p"));
  }

  private List<Lane> control(String asked) {
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

  private Listed chosen(String asked, String kind) {
    return components.only("--control", asked.substring(kind.length()));
  }

  /** The baseline against another, at every point, with the baseline's parameters. */
  private List<Lane> against(Control.Kind kind, Listed other) {
    return points.stream()
        .map(point ->
            new Lane(
                kind,
                point,
                found.baseline().name(),
                params(point, found.baseline(), "--baseline-p"),
                other.name(),
                shared(point, other)))
        .toList();
  }

  /** Nothing takes the same time at every point, so that one is enough. */
  private Lane empty(Listed empty) {
    Point point = points.getFirst();
    Map<String, String> params = shared(point, empty);
    return new Lane(Control.Kind.EMPTY, point, empty.name(), params, empty.name(), params);
  }

  /** What of the baseline's parameters a control has, too. */
  private Map<String, String> shared(Point point, Listed control) {
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

  private Map<String, String> params(Point point, Listed benchmark, String option) {
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
