package dev.remeasure.runner.component;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Component;
import dev.remeasure.probe.Role;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.fork.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A class with annotated benchmarks.
 *
 * @param name fully qualified
 * @param benchmarks those of its benchmarks that are looked at
 */
record AnnotatedClass(String name, List<ListedBenchmark> benchmarks, AnnotationReader annotations) {

  /**
   * A component for each claim that its benchmarks reproduce.
   *
   * @throws InvalidValue if a side is missing or there twice
   */
  List<FoundComponent> components() {
    Map<String, Map<Role, ListedBenchmark>> byClaim = new TreeMap<>();
    annotations
        .reproduces()
        .forEach((method, reproduces) ->
            benchmarks.stream()
                .filter(benchmark -> benchmark.method().equals(method))
                .forEach(benchmark -> add(benchmark, reproduces, byClaim)));
    List<FoundComponent> components = new ArrayList<>();
    byClaim.forEach((claim, sides) -> components.add(component(claim, sides, byClaim.size() > 1)));
    return components;
  }

  /** What its auxiliary counters measure. */
  List<Quantity> quantities() {
    return annotations.counters().stream().map(AnnotatedClass::quantity).toList();
  }

  private void add(
      ListedBenchmark benchmark,
      Map<String, String> reproduces,
      Map<String, Map<Role, ListedBenchmark>> byClaim) {
    String claim = reproduces.getOrDefault("claim", "");
    Role role = Role.valueOf(reproduces.getOrDefault("role", ""));
    ListedBenchmark other =
        byClaim.computeIfAbsent(claim, id -> new TreeMap<>()).put(role, benchmark);
    Check.that(
        other == null, name, benchmark.method(), "must be the only " + role + " of " + claim);
  }

  private FoundComponent component(
      String claim, Map<Role, ListedBenchmark> sides, boolean several) {
    ListedBenchmark baseline = side(claim, sides, Role.BASELINE);
    ListedBenchmark subject = side(claim, sides, Role.SUBJECT);
    Map<String, String> described = annotations.component().orElse(Map.of());
    String simple = described.getOrDefault("name", name.substring(name.lastIndexOf('.') + 1));
    return new FoundComponent(
        new Component(
            several ? simple + ":" + claim : simple,
            described.get("description"),
            baseline.name(),
            subject.name(),
            described.get("check"),
            described.get("limits")),
        claim,
        metric(claim),
        Grade.valueOf(described.getOrDefault("grade", Grade.CLOSE.name())),
        baseline,
        subject,
        sides.get(Role.EMPTY),
        quantities(),
        described.get("shownBy"));
  }

  private ListedBenchmark side(String claim, Map<Role, ListedBenchmark> sides, Role role) {
    ListedBenchmark side = sides.get(role);
    if (side == null) {
      throw new InvalidValue(
          name,
          claim,
          "must have a benchmark marked @Reproduces(claim = \""
              + claim
              + "\", role = "
              + role
              + ")");
    }
    return side;
  }

  /** The metric that the claim's sides name; null if neither does. */
  private @Nullable String metric(String claim) {
    List<String> named =
        annotations.reproduces().values().stream()
            .filter(reproduces -> claim.equals(reproduces.get("claim")))
            .map(reproduces -> reproduces.getOrDefault("metric", ""))
            .filter(metric -> !metric.isEmpty())
            .distinct()
            .toList();
    Check.that(
        named.size() <= 1, name, String.join(", ", named), "must name one metric for " + claim);
    return named.isEmpty() ? null : named.getFirst();
  }

  private static @Nullable String given(Map<String, String> counter, String element) {
    String text = counter.getOrDefault(element, "");
    return text.isEmpty() ? null : text;
  }

  private static Quantity quantity(Map<String, String> counter) {
    String grade = given(counter, "grade");
    return new Quantity(
        counter.getOrDefault("field", ""),
        counter.getOrDefault("metric", ""),
        counter.getOrDefault("resource", ""),
        counter.getOrDefault("unit", ""),
        Boolean.parseBoolean(counter.get("higherIsBetter")) ? Direction.HIGHER : Direction.LOWER,
        given(counter, "statistic"),
        given(counter, "answers"),
        grade == null ? null : Grade.valueOf(grade),
        given(counter, "because"));
  }
}
