package dev.remeasure.runner.component;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.run.Component;
import dev.remeasure.probe.Role;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.jmh.BenchmarkPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The components of a class path. JMH's own index of benchmarks leads to the classes, and their
 * annotations say which of them are sides of a claim: there is no list to keep.
 */
public final class Components {
  private final BenchmarkPath path;
  private final List<ListedBenchmark> benchmarks;
  private final List<FoundComponent> all = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  public Components(BenchmarkPath path) {
    this.path = path;
    this.benchmarks = path.forks().benchmarks();
    find();
  }

  /** Every annotated component that can be run, by name. */
  public List<FoundComponent> all() {
    return all;
  }

  /** What is wrong with the components that cannot be run. */
  public List<String> problems() {
    return problems;
  }

  /**
   * The component of that name.
   *
   * @throws InvalidValue if there is none
   */
  public FoundComponent named(String name) {
    return all.stream()
        .filter(found -> found.component().name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new InvalidValue(
                "component",
                name,
                "must be one of "
                    + all.stream().map(found -> found.component().name()).collect(joining(", "))
                    + (problems.isEmpty()
                        ? ""
                        : " (not usable: " + String.join("; ", problems) + ")")));
  }

  private void find() {
    Map<String, List<ListedBenchmark>> byType = new TreeMap<>();
    for (ListedBenchmark benchmark : benchmarks) {
      byType.computeIfAbsent(benchmark.type(), type -> new ArrayList<>()).add(benchmark);
    }
    byType.forEach((type, methods) -> {
      try {
        marks(type).ifPresent(marks -> ofType(type, methods, marks).forEach(this::add));
      } catch (InvalidValue e) {
        problems.add(String.valueOf(e.getMessage()));
      }
    });
    all.sort(Comparator.comparing(found -> found.component().name()));
  }

  private void add(FoundComponent found) {
    String name = found.component().name();
    Check.that(
        all.stream().noneMatch(other -> other.component().name().equals(name)),
        "component of " + found.baseline().type(),
        name,
        "must have a name that no other has");
    all.add(found);
  }

  /**
   * Two benchmarks chosen by regular expression.
   *
   * @param name what the pair is to be called
   * @throws dev.remeasure.claims.InvalidValue if either does not match exactly one benchmark
   */
  public FoundComponent chosen(
      String name, String baseline, String subject, @Nullable String claim) {
    ListedBenchmark base = only("--baseline", baseline);
    ListedBenchmark subj = only("--subject", subject);
    Optional<FoundComponent> described =
        marks(base.type()).stream()
            .filter(marks -> marks.reproduces().keySet().contains(base.method()))
            .filter(marks -> base.type().equals(subj.type()))
            .filter(marks -> marks.reproduces().keySet().contains(subj.method()))
            .flatMap(marks -> ofType(base.type(), sides(base, subj, marks), marks).stream())
            .filter(found -> found.baseline().equals(base) && found.subject().equals(subj))
            .findFirst();
    return described.orElseGet(() ->
        new FoundComponent(
            new Component(name, null, base.name(), subj.name(), null, null),
            claim,
            null,
            Grade.CLOSE,
            base,
            subj,
            null,
            marks(base.type()).map(Components::quantities).orElse(List.of()),
            null));
  }

  /**
   * The one benchmark the regular expression finds.
   *
   * @param option where the expression came from
   * @throws dev.remeasure.claims.InvalidValue if it finds none or several
   */
  public ListedBenchmark only(String option, String regex) {
    List<ListedBenchmark> exact =
        benchmarks.stream().filter(each -> each.name().equals(regex)).toList();
    List<ListedBenchmark> found = exact.isEmpty() ? matching(option, regex) : exact;
    Check.that(
        !found.isEmpty(),
        option,
        regex,
        "must match a benchmark, and matches none of these: " + names(benchmarks));
    Check.that(
        found.size() == 1,
        option,
        regex,
        "must match one benchmark, and matches " + found.size() + ": " + names(found));
    return found.getFirst();
  }

  private List<ListedBenchmark> matching(String option, String regex) {
    try {
      Pattern pattern = Pattern.compile(regex);
      return benchmarks.stream().filter(each -> pattern.matcher(each.name()).find()).toList();
    } catch (PatternSyntaxException e) {
      throw new InvalidValue(
          option, regex, "must be a regular expression (" + e.getDescription() + ")");
    }
  }

  private static String names(List<ListedBenchmark> benchmarks) {
    int shown = 20;
    String names =
        benchmarks.stream().limit(shown).map(ListedBenchmark::name).collect(joining(", "));
    return benchmarks.size() > shown
        ? names + " and " + (benchmarks.size() - shown) + " more"
        : names;
  }

  private Optional<AnnotationReader> marks(String type) {
    return path.classFile(type).map(AnnotationReader::new);
  }

  /** The two, and what is marked as the empty method of their claim. */
  private List<ListedBenchmark> sides(
      ListedBenchmark base, ListedBenchmark subj, AnnotationReader marks) {
    Map<String, Map<String, String>> byMethod = marks.reproduces();
    List<ListedBenchmark> sides = new ArrayList<>(List.of(base, subj));
    Map<String, String> mark =
        Map.of(
            "claim", byMethod.getOrDefault(base.method(), Map.of()).getOrDefault("claim", ""),
            "role", Role.EMPTY.name());
    benchmarks.stream()
        .filter(each -> each.type().equals(base.type()))
        .filter(each ->
            byMethod.getOrDefault(each.method(), Map.of()).entrySet().containsAll(mark.entrySet()))
        .forEach(sides::add);
    return sides;
  }

  private static List<Quantity> quantities(AnnotationReader marks) {
    return marks.counters().stream().map(Quantity::of).toList();
  }

  private static List<FoundComponent> ofType(
      String type, List<ListedBenchmark> methods, AnnotationReader marks) {
    Map<String, Map<Role, ListedBenchmark>> byClaim = new TreeMap<>();
    marks
        .reproduces()
        .forEach((method, mark) -> {
          for (ListedBenchmark benchmark : methods) {
            if (benchmark.method().equals(method)) {
              ListedBenchmark other =
                  byClaim
                      .computeIfAbsent(mark.getOrDefault("claim", ""), claim -> new TreeMap<>())
                      .put(Role.valueOf(mark.getOrDefault("role", "")), benchmark);
              Check.that(
                  other == null,
                  type,
                  method,
                  "must be the only " + mark.get("role") + " of " + mark.get("claim"));
            }
          }
        });
    List<FoundComponent> found = new ArrayList<>();
    byClaim.forEach(
        (claim, sides) -> found.add(found(type, claim, sides, marks, byClaim.size() > 1)));
    return found;
  }

  private static FoundComponent found(
      String type,
      String claim,
      Map<Role, ListedBenchmark> sides,
      AnnotationReader marks,
      boolean several) {
    ListedBenchmark baseline = sides.get(Role.BASELINE);
    ListedBenchmark subject = sides.get(Role.SUBJECT);
    if (baseline == null || subject == null) {
      Role missing = baseline == null ? Role.BASELINE : Role.SUBJECT;
      throw new InvalidValue(
          type,
          claim,
          "must have a benchmark marked @Reproduces(claim = \""
              + claim
              + "\", role = "
              + missing
              + ")");
    }
    Map<String, String> mark = marks.component().orElse(Map.of());
    String name = mark.getOrDefault("name", type.substring(type.lastIndexOf('.') + 1));
    return new FoundComponent(
        new Component(
            several ? name + ":" + claim : name,
            mark.get("description"),
            baseline.name(),
            subject.name(),
            mark.get("check"),
            mark.get("limits")),
        claim,
        metric(type, claim, marks),
        Grade.valueOf(mark.getOrDefault("grade", Grade.CLOSE.name())),
        baseline,
        subject,
        sides.get(Role.EMPTY),
        quantities(marks),
        mark.get("shownBy"));
  }

  /** The metric that the marks of a claim's sides name; null if neither does. */
  private static @Nullable String metric(String type, String claim, AnnotationReader marks) {
    List<String> named =
        marks.reproduces().values().stream()
            .filter(mark -> claim.equals(mark.get("claim")))
            .map(mark -> mark.getOrDefault("metric", ""))
            .filter(metric -> !metric.isEmpty())
            .distinct()
            .toList();
    Check.that(
        named.size() <= 1, type, String.join(", ", named), "must name one metric for " + claim);
    return named.isEmpty() ? null : named.getFirst();
  }
}
