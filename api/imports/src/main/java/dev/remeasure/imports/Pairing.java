package dev.remeasure.imports;

import static java.util.stream.Collectors.joining;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The two sides found in an upload, paired by their parameters.
 *
 * @param points baseline and subject by the parameters they share
 * @param alone labels of what one side has and the other lacks
 */
record Pairing(Map<SortedMap<String, String>, Pair> points, List<String> alone) {
  /** Benchmarks that a message names; a file may hold a hundred thousand. */
  private static final int MOST_LISTED = 50;

  /** A baseline and a subject at the same parameters. */
  record Pair(Benchmark baseline, Benchmark subject) {}

  /**
   * Finds the sides.
   *
   * @throws InvalidValue if a side is not named, or names none or more than one benchmark
   * @throws UnreadableUpload if a side was not measured
   */
  static Pairing of(Collection<Benchmark> all, ImportSpec sides) {
    List<Benchmark> baseline = pick("baseline", sides.baseline(), all);
    List<Benchmark> subject = pick("subject", sides.subject(), all);
    String name = subject.getFirst().key().name();
    boolean one = baseline.getFirst().key().name().equals(name);
    String mode = baseline.getFirst().key().mode();
    if (!mode.equals(subject.getFirst().key().mode())) {
      throw new InvalidValue(
          "subject",
          subject.getFirst().label(),
          "must be measured in the baseline's mode, " + mode);
    }
    if (!Collections.disjoint(baseline, subject)) {
      throw new InvalidValue(
          "subject", subject.getFirst().label(), "must not be the baseline, too");
    }
    TreeSet<String> apart = apart(baseline, subject, one);
    if (one && apart.size() != 1) {
      throw new InvalidValue(
          "subject",
          subject.getFirst().label(),
          "is the same method as the baseline and must differ in one parameter, not in " + apart);
    }
    return pair(baseline, subject, apart);
  }

  /** The parameters that tell the sides apart: no part of a point. */
  private static TreeSet<String> apart(
      List<Benchmark> baseline, List<Benchmark> subject, boolean one) {
    TreeSet<String> names = new TreeSet<>();
    baseline.forEach(benchmark -> names.addAll(benchmark.key().params().keySet()));
    subject.forEach(benchmark -> names.addAll(benchmark.key().params().keySet()));
    names.removeIf(param -> {
      List<@Nullable String> before = values(baseline, param);
      List<@Nullable String> after = values(subject, param);
      boolean constant = before.size() == 1 && after.size() == 1;
      boolean differ = constant && !Objects.equals(before.getFirst(), after.getFirst());
      boolean lacking = differ && (before.getFirst() == null || after.getFirst() == null);
      return !(one ? differ : lacking);
    });
    return names;
  }

  private static List<@Nullable String> values(List<Benchmark> side, String param) {
    List<@Nullable String> values = new ArrayList<>();
    for (Benchmark benchmark : side) {
      String value = benchmark.key().params().get(param);
      if (!values.contains(value)) {
        values.add(value);
      }
    }
    return values;
  }

  private static Pairing pair(
      List<Benchmark> baseline, List<Benchmark> subject, TreeSet<String> apart) {
    Map<SortedMap<String, String>, Benchmark> after = new LinkedHashMap<>();
    subject.forEach(benchmark -> after.put(without(apart, benchmark), benchmark));
    Map<SortedMap<String, String>, Pair> points = new LinkedHashMap<>();
    List<String> alone = new ArrayList<>();
    for (Benchmark benchmark : baseline) {
      SortedMap<String, String> params = without(apart, benchmark);
      Benchmark other = after.remove(params);
      if (other == null) {
        alone.add(benchmark.label());
      } else {
        points.put(params, new Pair(usable(benchmark), usable(other)));
      }
    }
    after.values().forEach(benchmark -> alone.add(benchmark.label()));
    if (points.isEmpty()) {
      throw new InvalidValue(
          "subject",
          subject.getFirst().label(),
          "must share a combination of parameters with the baseline "
              + baseline.getFirst().label());
    }
    return new Pairing(points, alone);
  }

  private static SortedMap<String, String> without(TreeSet<String> apart, Benchmark benchmark) {
    SortedMap<String, String> params = new TreeMap<>(benchmark.key().params());
    params.keySet().removeAll(apart);
    return params;
  }

  private static Benchmark usable(Benchmark benchmark) {
    if (benchmark.unusable() != null) {
      throw benchmark.unusable();
    }
    return benchmark;
  }

  /** A full name counts first, then what is found in a name, then what is found in a label. */
  private static List<Benchmark> pick(
      String side, @Nullable String regex, Collection<Benchmark> all) {
    if (regex == null) {
      throw new InvalidValue(
          side, "not given", "must name one of the file's benchmarks", ". There are:" + of(all));
    }
    List<Benchmark> found =
        all.stream().filter(benchmark -> benchmark.key().name().equals(regex)).toList();
    if (found.isEmpty()) {
      found = found(side, regex, all, benchmark -> benchmark.key().name());
    }
    if (found.isEmpty()) {
      found = found(side, regex, all, Benchmark::label);
    }
    long distinct =
        found.stream()
            .map(benchmark -> benchmark.key().name() + " " + benchmark.key().mode())
            .distinct()
            .count();
    if (distinct != 1) {
      throw new InvalidValue(
          side,
          regex,
          "must match one benchmark, not " + distinct,
          (found.isEmpty() ? ". There are:" : ". It matches:") + of(found.isEmpty() ? all : found));
    }
    if (found.stream().allMatch(benchmark -> benchmark.unusable() != null)) {
      usable(found.getFirst());
    }
    return found;
  }

  private static List<Benchmark> found(
      String side, String regex, Collection<Benchmark> all, Function<Benchmark, String> text) {
    try {
      Pattern pattern = Pattern.compile(regex);
      return all.stream().filter(b -> pattern.matcher(text.apply(b)).find()).toList();
    } catch (PatternSyntaxException e) {
      throw new InvalidValue(side, regex, "must be a regular expression: " + e.getDescription());
    }
  }

  private static String of(Collection<Benchmark> benchmarks) {
    String more =
        benchmarks.size() > MOST_LISTED
            ? "\n  and " + (benchmarks.size() - MOST_LISTED) + " more"
            : "";
    return benchmarks.stream()
        .limit(MOST_LISTED)
        .map(benchmark ->
            "\n  "
                + benchmark.label()
                + (benchmark.unusable() == null
                    ? ""
                    : " (cannot be used: " + benchmark.unusable().getMessage() + ")"))
        .collect(joining("", "", more));
  }
}
