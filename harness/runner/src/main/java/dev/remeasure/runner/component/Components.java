package dev.remeasure.runner.component;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.run.Component;
import dev.remeasure.probe.Role;
import dev.remeasure.runner.fork.ListedBenchmark;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.request.Option;
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
 * annotations say which of them are sides of a claim, so that there is no list to maintain.
 */
public final class Components {
  private static final int SHOWN = 20;

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
                all.isEmpty()
                    ? "must be annotated, and no benchmark is" + unusable()
                    : "must be one of "
                        + all.stream().map(found -> found.component().name()).collect(joining(", "))
                        + unusable()));
  }

  private String unusable() {
    return problems.isEmpty() ? "" : " (not usable: " + String.join("; ", problems) + ")";
  }

  private void find() {
    Map<String, List<ListedBenchmark>> byType = new TreeMap<>();
    for (ListedBenchmark benchmark : benchmarks) {
      byType.computeIfAbsent(benchmark.type(), type -> new ArrayList<>()).add(benchmark);
    }
    byType.forEach((type, methods) -> {
      try {
        annotated(type, methods).ifPresent(found -> found.components().forEach(this::add));
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
   * @param name what to call the pair
   * @throws InvalidValue if either does not match exactly one benchmark
   */
  public FoundComponent chosen(
      String name, String baseline, String subject, @Nullable String claim) {
    ListedBenchmark base = only(Option.BASELINE, baseline);
    ListedBenchmark subj = only(Option.SUBJECT, subject);
    return described(base, subj)
        .orElseGet(() ->
            new FoundComponent(
                new Component(name, null, base.name(), subj.name(), null, null),
                claim,
                null,
                Grade.CLOSE,
                base,
                subj,
                null,
                annotated(base.type(), List.of()).map(AnnotatedClass::quantities).orElse(List.of()),
                null));
  }

  /** The annotated component whose sides are these two. */
  private Optional<FoundComponent> described(ListedBenchmark base, ListedBenchmark subj) {
    if (!base.type().equals(subj.type()) || base.name().equals(subj.name())) {
      return Optional.empty();
    }
    return annotated(base.type(), List.of())
        .map(AnnotatedClass::annotations)
        .filter(annotations -> annotations.reproduces().containsKey(base.method()))
        .filter(annotations -> annotations.reproduces().containsKey(subj.method()))
        .stream()
        .flatMap(annotations ->
            new AnnotatedClass(base.type(), sides(base, subj, annotations), annotations)
                .components().stream())
        .filter(found -> found.baseline().equals(base) && found.subject().equals(subj))
        .findFirst();
  }

  /** The two, and what is marked as the empty method of their claim. */
  private List<ListedBenchmark> sides(
      ListedBenchmark base, ListedBenchmark subj, AnnotationReader annotations) {
    Map<String, Map<String, String>> byMethod = annotations.reproduces();
    Map<String, String> empty =
        Map.of(
            "claim", byMethod.getOrDefault(base.method(), Map.of()).getOrDefault("claim", ""),
            "role", Role.EMPTY.name());
    List<ListedBenchmark> sides = new ArrayList<>(List.of(base, subj));
    benchmarks.stream()
        .filter(each -> each.type().equals(base.type()))
        .filter(each ->
            byMethod.getOrDefault(each.method(), Map.of()).entrySet().containsAll(empty.entrySet()))
        .forEach(sides::add);
    return sides;
  }

  /**
   * The one benchmark the regular expression finds.
   *
   * @param option where the expression came from
   * @throws InvalidValue if it finds none or several
   */
  public ListedBenchmark only(Option option, String regex) {
    List<ListedBenchmark> exact =
        benchmarks.stream().filter(each -> each.name().equals(regex)).toList();
    List<ListedBenchmark> found = exact.isEmpty() ? matching(option, regex) : exact;
    Check.that(
        !found.isEmpty(),
        option.toString(),
        regex,
        benchmarks.isEmpty()
            ? "must match a benchmark, and there is none on the class path: name a jar with "
                + Option.JAR
            : "must match a benchmark, and matches none of these: " + names(benchmarks));
    Check.that(
        found.size() == 1,
        option.toString(),
        regex,
        "must match one benchmark, and matches " + found.size() + ": " + names(found));
    return found.getFirst();
  }

  private List<ListedBenchmark> matching(Option option, String regex) {
    try {
      Pattern pattern = Pattern.compile(regex);
      return benchmarks.stream().filter(each -> pattern.matcher(each.name()).find()).toList();
    } catch (PatternSyntaxException e) {
      throw new InvalidValue(
          option.toString(), regex, "must be a regular expression (" + e.getDescription() + ")");
    }
  }

  private static String names(List<ListedBenchmark> benchmarks) {
    String names =
        benchmarks.stream().limit(SHOWN).map(ListedBenchmark::name).collect(joining(", "));
    return benchmarks.size() > SHOWN
        ? names + " and " + (benchmarks.size() - SHOWN) + " more"
        : names;
  }

  private Optional<AnnotatedClass> annotated(String type, List<ListedBenchmark> methods) {
    return path.classFile(type)
        .map(file -> new AnnotatedClass(type, methods, new AnnotationReader(file)));
  }
}
