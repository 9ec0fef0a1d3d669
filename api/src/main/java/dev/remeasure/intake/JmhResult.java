package dev.remeasure.intake;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.remeasure.InvalidValue;
import dev.remeasure.attempt.Grade;
import dev.remeasure.attempt.RunFile;
import dev.remeasure.paper.Claim.Direction;
import dev.remeasure.run.Component;
import dev.remeasure.run.Environment;
import dev.remeasure.run.Fork;
import dev.remeasure.run.Metric;
import dev.remeasure.run.Point;
import dev.remeasure.run.Run;
import dev.remeasure.run.Series;
import dev.remeasure.run.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * JMH's own JSON result as a run: two of its benchmarks as the sides, the parameter combinations
 * that both have as the points. JMH does not say when a fork ran, so nothing is paired.
 */
final class JmhResult {
  private static final String PRIMARY = "primaryMetric";

  private final JsonNode results;
  private final Sides sides;

  JmhResult(JsonNode results, Sides sides) {
    this.results = results;
    this.sides = sides;
  }

  RunFile runFile() {
    if (results.isEmpty()) {
      throw new UnreadableUpload(null, "is a JMH result without a benchmark");
    }
    Map<String, List<Integer>> benchmarks = byBenchmark();
    String baseline = pick("baseline", sides.baseline(), benchmarks.keySet());
    String subject = pick("subject", sides.subject(), benchmarks.keySet());
    if (baseline.equals(subject)) {
      throw new InvalidValue("subject", subject, "must not be the baseline, too");
    }
    List<Integer> before = benchmarks.getOrDefault(baseline, List.of());
    List<Integer> after = benchmarks.getOrDefault(subject, List.of());
    String mode = results.get(before.getFirst()).path("mode").asText();
    if (!mode.equals(results.get(after.getFirst()).path("mode").asText())) {
      throw new InvalidValue(
          "subject", subject, "must be measured in the baseline's mode, " + mode);
    }
    List<Metric> metrics = metrics(before.getFirst(), after.getFirst(), mode);
    Set<String> wanted = metrics.stream().map(Metric::name).collect(toSet());
    List<Point> points = new ArrayList<>();
    List<Fork> forks = new ArrayList<>();
    for (int index : before) {
      Map<String, String> params = params(index);
      for (int other : after) {
        if (params(other).equals(params)) {
          Point point = new Point(name(params), params, false);
          points.add(point);
          forks.addAll(forks(index, Side.BASELINE, point.name(), forks.size(), wanted));
          forks.addAll(forks(other, Side.SUBJECT, point.name(), forks.size(), wanted));
        }
      }
    }
    if (points.isEmpty()) {
      throw new InvalidValue(
          "subject", subject, "must share a combination of parameters with the baseline");
    }
    Instant now = Instant.now();
    Run run =
        new Run(
            UUID.randomUUID(),
            "jmh " + results.get(0).path("jmhVersion").asText("of unknown version"),
            new Component(shortName(subject), null, baseline, subject, null, null),
            Run.Design.SEPARATE,
            null,
            Run.State.COMPLETE,
            now,
            now,
            metrics,
            points,
            forks,
            List.of(),
            List.of(),
            List.of(),
            environment(before.getFirst()));
    Grade grade = sides.grade() == null ? Grade.CLOSE : sides.grade();
    return new RunFile(
        RunFile.FORMAT, RunFile.VERSION, sides.claim(), grade, null, null, sides.note(), run);
  }

  private Map<String, List<Integer>> byBenchmark() {
    Map<String, List<Integer>> benchmarks = new LinkedHashMap<>();
    for (int i = 0; i < results.size(); i++) {
      JsonNode benchmark = results.get(i).path("benchmark");
      if (!benchmark.isTextual()) {
        throw new UnreadableUpload(at(i) + ".benchmark", "is missing: this is no JMH result");
      }
      String mode = results.get(i).path("mode").asText();
      benchmarks
          .computeIfAbsent(benchmark.asText() + " (" + mode + ")", key -> new ArrayList<>())
          .add(i);
    }
    return benchmarks;
  }

  private static String pick(String side, @Nullable String regex, Set<String> names) {
    String listed = names.stream().map(name -> "\n  " + name).collect(joining());
    if (regex == null) {
      throw new InvalidValue(
          side, "not given", "must name one of the file's benchmarks:" + listed + "\n");
    }
    try {
      Pattern pattern = Pattern.compile(regex);
      List<String> found = names.stream().filter(name -> pattern.matcher(name).find()).toList();
      if (found.size() != 1) {
        throw new InvalidValue(
            side, regex, "must match one benchmark, not " + found.size() + ", of:" + listed + "\n");
      }
      return found.getFirst();
    } catch (PatternSyntaxException e) {
      throw new InvalidValue(side, regex, "must be a regular expression: " + e.getDescription());
    }
  }

  private Map<String, String> params(int index) {
    Map<String, String> params = new TreeMap<>();
    results
        .get(index)
        .path("params")
        .properties()
        .forEach(param -> params.put(param.getKey(), param.getValue().asText()));
    return params;
  }

  private static String name(Map<String, String> params) {
    return params.entrySet().stream()
        .map(param -> param.getKey() + "=" + param.getValue())
        .collect(joining(", "));
  }

  private static String shortName(String benchmark) {
    String name = benchmark.substring(0, benchmark.indexOf(" ("));
    return name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
  }

  /** The primary metric, then what both sides have beside it. */
  private List<Metric> metrics(int baseline, int subject, String mode) {
    List<Metric> metrics = new ArrayList<>();
    boolean rate = mode.equals("thrpt");
    metrics.add(new Metric("time", "time", mode, rate ? Direction.HIGHER : Direction.LOWER));
    Set<String> secondary = new LinkedHashSet<>();
    results.get(baseline).path("secondaryMetrics").fieldNames().forEachRemaining(secondary::add);
    for (String name : secondary) {
      JsonNode metric = results.get(baseline).path("secondaryMetrics").path(name);
      if (results.get(subject).path("secondaryMetrics").has(name) && hasRawData(metric)) {
        boolean perTime = metric.path("scoreUnit").asText().startsWith("ops/");
        metrics.add(
            new Metric(
                name,
                name.startsWith("gc.alloc") || name.startsWith("·gc.alloc") ? "allocation" : name,
                "count",
                perTime ? Direction.HIGHER : Direction.LOWER));
      }
    }
    return metrics;
  }

  private static boolean hasRawData(JsonNode metric) {
    return metric.path("rawData").isArray() && !metric.path("rawData").isEmpty();
  }

  private List<Fork> forks(int index, Side side, String point, int firstOrder, Set<String> wanted) {
    JsonNode result = results.get(index);
    List<List<Double>> primary = rows(result.path(PRIMARY), at(index) + "." + PRIMARY);
    List<Fork> forks = new ArrayList<>();
    for (int fork = 0; fork < primary.size(); fork++) {
      List<Series> series = new ArrayList<>();
      series.add(new Series("time", unit(result.path(PRIMARY), index), primary.get(fork)));
      for (Map.Entry<String, JsonNode> metric : result.path("secondaryMetrics").properties()) {
        if (wanted.contains(metric.getKey()) && hasRawData(metric.getValue())) {
          String field = at(index) + ".secondaryMetrics." + metric.getKey();
          List<List<Double>> rows = rows(metric.getValue(), field);
          if (fork < rows.size()) {
            String unit = metric.getValue().path("scoreUnit").asText("#");
            series.add(new Series(metric.getKey(), unit, rows.get(fork)));
          }
        }
      }
      forks.add(
          new Fork(
              firstOrder + fork,
              fork,
              side,
              point,
              null,
              null,
              null,
              series,
              Map.of(),
              Map.of(),
              List.of()));
    }
    return forks;
  }

  private String unit(JsonNode metric, int index) {
    JsonNode unit = metric.path("scoreUnit");
    if (!unit.isTextual()) {
      throw new UnreadableUpload(at(index) + "." + PRIMARY + ".scoreUnit", "is missing");
    }
    return unit.asText();
  }

  /**
   * One row a fork; sample-time results hold histograms, of which each iteration's mean is kept.
   */
  private static List<List<Double>> rows(JsonNode metric, String field) {
    boolean histogram = metric.has("rawDataHistogram");
    String name = field + (histogram ? ".rawDataHistogram" : ".rawData");
    JsonNode rows = metric.path(histogram ? "rawDataHistogram" : "rawData");
    if (!rows.isArray() || rows.isEmpty()) {
      throw new UnreadableUpload(name, "is missing: without raw data there is nothing to compare");
    }
    List<List<Double>> forks = new ArrayList<>();
    for (int fork = 0; fork < rows.size(); fork++) {
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < rows.get(fork).size(); i++) {
        String place = name + "[" + fork + "][" + i + "]";
        JsonNode iteration = rows.get(fork).get(i);
        values.add(histogram ? mean(iteration, place) : number(iteration, place));
      }
      if (values.isEmpty()) {
        throw new UnreadableUpload(name + "[" + fork + "]", "holds no iteration");
      }
      forks.add(values);
    }
    return forks;
  }

  private static double mean(JsonNode histogram, String place) {
    double sum = 0;
    double count = 0;
    for (int i = 0; i < histogram.size(); i++) {
      double n = number(histogram.get(i).path(1), place + "[" + i + "][1]");
      sum += n * number(histogram.get(i).path(0), place + "[" + i + "][0]");
      count += n;
    }
    if (count == 0) {
      throw new UnreadableUpload(place, "holds no sample");
    }
    return sum / count;
  }

  private static double number(JsonNode value, String place) {
    if (!value.isNumber() || !Double.isFinite(value.asDouble())) {
      throw new UnreadableUpload(place, "must be a finite number, but is " + value);
    }
    return value.asDouble();
  }

  private Environment environment(int index) {
    JsonNode result = results.get(index);
    TreeMap<String, Environment.Fact> facts = new TreeMap<>();
    fact(facts, "jmh.version", result.path("jmhVersion"));
    fact(facts, "jdk.version", result.path("jdkVersion"));
    fact(facts, "vm.name", result.path("vmName"));
    fact(facts, "vm.version", result.path("vmVersion"));
    fact(facts, "jvm.args", result.path("jvmArgs"));
    fact(facts, "threads", result.path("threads"));
    return new Environment(facts);
  }

  private static void fact(Map<String, Environment.Fact> facts, String name, JsonNode value) {
    String text =
        value.isArray()
            ? String.join(" ", value.valueStream().map(JsonNode::asText).toList())
            : value.asText();
    facts.put(
        name, value.isMissingNode() ? Environment.Fact.notAvailable() : Environment.Fact.of(text));
  }

  private static String at(int index) {
    return "[" + index + "]";
  }
}
