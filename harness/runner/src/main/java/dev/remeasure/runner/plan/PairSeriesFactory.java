package dev.remeasure.runner.plan;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Point;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.request.ControlRequest;
import dev.remeasure.runner.request.MeasurementRequest;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Parameter;
import dev.remeasure.runner.request.ParameterSelection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the series of pairs a request asks for: the comparison at each point, then the controls.
 */
final class PairSeriesFactory {
  private final ParameterSelection parameters;
  private final Components components;
  private final FoundComponent found;
  private final List<Point> points;

  private PairSeriesFactory(
      ParameterSelection parameters,
      Components components,
      FoundComponent found,
      List<Point> points) {
    this.parameters = parameters;
    this.components = components;
    this.found = found;
    this.points = points;
  }

  /**
   * The series.
   *
   * @throws InvalidValue if a control's benchmark is not there, or a parameter does not fit
   */
  static List<PairSeries> of(
      MeasurementRequest request, Components components, FoundComponent found, List<Point> points) {
    PairSeriesFactory factory =
        new PairSeriesFactory(request.parameters(), components, found, points);
    List<PairSeries> all = new ArrayList<>(points.stream().map(factory::comparison).toList());
    request.controls().forEach(control -> all.addAll(factory.control(control)));
    return all;
  }

  private PairSeries comparison(Point point) {
    return new PairSeries(
        null,
        point,
        found.baseline().name(),
        baselineParams(point),
        found.subject().name(),
        params(point, found.subject(), Option.SUBJECT_PARAM, parameters.subject()));
  }

  private List<PairSeries> control(ControlRequest control) {
    ListedBenchmark other = benchmark(control);
    return control.kind() == Control.Kind.EMPTY
        ? List.of(empty(other))
        : points.stream().map(point -> against(control.kind(), point, other)).toList();
  }

  private ListedBenchmark benchmark(ControlRequest control) {
    String regex = control.benchmark();
    if (regex != null) {
      return components.only(Option.CONTROL, regex);
    }
    ListedBenchmark known = control.kind() == Control.Kind.EMPTY ? found.empty() : found.baseline();
    if (known == null) {
      throw new InvalidValue(
          Option.CONTROL.toString(),
          control.toString(),
          "must be empty=REGEX, as "
              + found.component().name()
              + " has no benchmark marked @Reproduces(role = EMPTY)");
    }
    return known;
  }

  /** The baseline against another benchmark, with the baseline's parameters. */
  private PairSeries against(Control.Kind kind, Point point, ListedBenchmark other) {
    return new PairSeries(
        kind,
        point,
        found.baseline().name(),
        baselineParams(point),
        other.name(),
        shared(point, other));
  }

  /** Nothing takes the same time at every point, so that one is enough. */
  private PairSeries empty(ListedBenchmark empty) {
    Point point = points.getFirst();
    Map<String, String> params = shared(point, empty);
    return new PairSeries(Control.Kind.EMPTY, point, empty.name(), params, empty.name(), params);
  }

  /** Those of the baseline's parameters that a control has, too. */
  private Map<String, String> shared(Point point, ListedBenchmark control) {
    Map<String, String> params = new HashMap<>(baselineParams(point));
    params.keySet().retainAll(control.params().keySet());
    control
        .params()
        .forEach((name, values) -> {
          Check.that(
              params.containsKey(name) || values.size() == 1 || name.equals(parameters.replicate()),
              "parameter " + name + " of " + control.name(),
              String.join(", ", values),
              "must be one value, or a parameter of the baseline");
          params.putIfAbsent(name, values.getFirst());
        });
    return params;
  }

  private Map<String, String> baselineParams(Point point) {
    return params(point, found.baseline(), Option.BASELINE_PARAM, parameters.baseline());
  }

  private static Map<String, String> params(
      Point point, ListedBenchmark benchmark, Option option, List<Parameter> own) {
    Map<String, String> params = new HashMap<>(point.params());
    params.keySet().retainAll(benchmark.params().keySet());
    for (Parameter parameter : own) {
      Check.that(
          benchmark.params().containsKey(parameter.name()),
          option.toString(),
          parameter,
          "must name a parameter of " + benchmark.name());
      params.put(parameter.name(), parameter.value());
    }
    return params;
  }
}
