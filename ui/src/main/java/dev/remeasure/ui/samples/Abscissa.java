package dev.remeasure.ui.samples;

import static java.util.stream.Collectors.toMap;

import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the points of a sweep stand from left to right: by the value of the one parameter that
 * varies, if it is a number, else evenly in the order of the run.
 *
 * @param name of what varies
 * @param shares of the width, by the point's name
 * @param labels what stands under each point, by its name
 */
record Abscissa(String name, Map<String, Double> shares, Map<String, String> labels) {
  private static final double MARGIN = 0.05;

  /** Numbers further apart than this stand on a logarithmic axis. */
  private static final double WIDE = 8;

  static Abscissa of(Run run, List<String> points) {
    Map<String, Map<String, String>> params =
        run.points().stream().collect(toMap(Point::name, Point::params));
    Set<String> varying = varying(points.stream().map(point -> given(params, point)).toList());
    if (varying.size() == 1) {
      String name = varying.iterator().next();
      Map<String, Double> values = new HashMap<>();
      for (String point : points) {
        Double value = number(given(params, point).get(name));
        if (value != null) {
          values.put(point, value);
        }
      }
      if (values.size() == points.size() && Set.copyOf(values.values()).size() == values.size()) {
        Map<String, String> labels = new HashMap<>();
        points.forEach(p -> labels.put(p, given(params, p).getOrDefault(name, p)));
        return new Abscissa(name, spread(values), labels);
      }
    }
    Map<String, Double> even = new HashMap<>();
    points.forEach(point -> even.put(point, (double) even.size()));
    return new Abscissa(
        varying.isEmpty() ? "point" : String.join(", ", varying), spread(even), Map.of());
  }

  private static Map<String, String> given(Map<String, Map<String, String>> params, String point) {
    return params.getOrDefault(point, Map.of());
  }

  double share(String point) {
    return shares.getOrDefault(point, 0.0);
  }

  String label(String point) {
    return labels.getOrDefault(point, point);
  }

  List<String> inOrder() {
    return shares.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Map<String, Double> spread(Map<String, Double> values) {
    double low = values.values().stream().mapToDouble(v -> v).min().orElse(0);
    double high = values.values().stream().mapToDouble(v -> v).max().orElse(1);
    boolean logarithmic = low > 0 && high / low >= WIDE;
    Map<String, Double> shares = new HashMap<>();
    values.forEach((point, value) -> {
      double share =
          logarithmic ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
      shares.put(point, MARGIN + (1 - 2 * MARGIN) * share);
    });
    return shares;
  }

  private static Set<String> varying(List<Map<String, String>> points) {
    Set<String> varying = new TreeSet<>();
    for (Map<String, String> point : points) {
      for (Map.Entry<String, String> param : point.entrySet()) {
        if (points.stream()
            .anyMatch(other -> !param.getValue().equals(other.get(param.getKey())))) {
          varying.add(param.getKey());
        }
      }
    }
    return varying;
  }

  private static @Nullable Double number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(text);
      return Double.isFinite(value) ? Double.valueOf(value) : null;
    } catch (NumberFormatException notANumber) {
      return null;
    }
  }
}
