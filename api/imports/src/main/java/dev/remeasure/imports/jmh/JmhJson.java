package dev.remeasure.imports.jmh;

import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Histogram;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.Field;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.HomeFolders;
import dev.remeasure.imports.upload.Json;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JMH's JSON, of any version. A row of raw data is a fork, whatever the field {@code forks} says:
 * merged results have more rows. JMH does not say when a fork ran.
 */
public final class JmhJson implements ResultReader {
  /** Conditions that hold for the machine as a whole, too. */
  private static final List<FactKey> MACHINE =
      List.of(FactKey.JMH_VERSION, FactKey.JDK_VERSION, FactKey.VM_NAME, FactKey.VM_VERSION);

  @Override
  public String format() {
    return "JMH's JSON (-rf json)";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return shape.array() && (shape.has("benchmark") || shape.has("primaryMetric"));
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    Repetition repetition = new Repetition();
    Json.elements(source, result -> into.add(repetition.checked(benchmark(result, into))));
  }

  private static Benchmark benchmark(Field result, Benchmarks into) {
    String mode = result.at("mode").text();
    Map<String, String> params = new TreeMap<>(result.at("params").texts());
    String threads = result.at("threads").node().asText("");
    if (!threads.isEmpty() && !threads.equals("1")) {
      params.put("-t", threads);
    }
    Benchmark.Key key = new Benchmark.Key(result.at("benchmark").text(), mode, params);
    String version = result.at("jmhVersion").text("");
    into.producer("jmh " + version);
    Map<String, String> conditions = conditions(result);
    for (FactKey fact : MACHINE) {
      into.fact(fact, conditions.getOrDefault(fact.key(), ""));
    }
    try {
      return measured(key, result, conditions);
    } catch (UnreadableUpload e) {
      return Benchmark.unusable(key, e);
    }
  }

  private static Benchmark measured(
      Benchmark.Key key, Field result, Map<String, String> conditions) {
    Metric primary = Metric.ofScore(key.mode());
    Field score = result.at("primaryMetric");
    if (score.at("score").exists()) {
      score.at("score").number();
    }
    List<Series> rows = rows(primary, score);
    if (rows.isEmpty()) {
      Invocation only =
          Invocation.scoreOnly(
              primary,
              score.at("scoreUnit").text(),
              score.at("score").number(),
              figures(score),
              conditions);
      return new Benchmark(key, List.of(primary), List.of(only), null);
    }
    Secondary secondary = new Secondary(key, rows.size());
    result
        .at("secondaryMetrics")
        .node()
        .fieldNames()
        .forEachRemaining(label -> secondary.read(label, result.at("secondaryMetrics").at(label)));
    List<Metric> metrics = new ArrayList<>(List.of(primary));
    metrics.addAll(secondary.metrics.values());
    List<Invocation> forks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Series> series = new ArrayList<>(List.of(rows.get(i)));
      series.addAll(secondary.series.get(i));
      List<String> warnings = new ArrayList<>(i == 0 ? secondary.warnings : List.of());
      if (result.at("forks").node().asInt(1) == 0) {
        warnings.add("JMH ran it without a fork, in its own process.");
      }
      forks.add(new Invocation(series, null, conditions, Map.of(), warnings));
    }
    return new Benchmark(key, metrics, forks, null);
  }

  /** The series of each fork; empty if there is no raw data. */
  private static List<Series> rows(Metric metric, Field score) {
    List<Series> series = new ArrayList<>();
    String unit = score.at("scoreUnit").text();
    if (score.at("rawDataHistogram").filled()) {
      for (Field row : score.at("rawDataHistogram").list()) {
        series.add(Series.sampled(metric.name(), unit, histograms(row)));
      }
    } else if (score.at("rawData").filled()) {
      for (Field row : score.at("rawData").list()) {
        series.add(new Series(metric.name(), unit, some(row).stream().map(Field::number).toList()));
      }
    }
    return series;
  }

  private static List<Histogram> histograms(Field row) {
    List<Histogram> histograms = new ArrayList<>();
    for (Field iteration : some(row)) {
      List<Double> values = new ArrayList<>();
      List<Long> counts = new ArrayList<>();
      for (Field bin : some(iteration)) {
        values.add(bin.at(0).number());
        if (bin.at(1).number() < 1) {
          throw bin.at(1).wrong("must be a count of at least 1, but is " + bin.at(1).node());
        }
        counts.add(bin.at(1).node().asLong());
      }
      histograms.add(new Histogram(values, counts));
    }
    return histograms;
  }

  private static List<Field> some(Field array) {
    if (array.list().isEmpty()) {
      throw array.wrong("holds nothing");
    }
    return array.elements();
  }

  private static Map<String, Double> figures(Field score) {
    Field error = score.at("scoreError");
    return error.finite() ? Map.of("error", error.number()) : Map.of();
  }

  private static Map<String, String> conditions(Field result) {
    Map<String, String> conditions = new TreeMap<>();
    put(conditions, FactKey.JMH_VERSION, result.at("jmhVersion").text(""));
    put(conditions, FactKey.JMH_MODE, result.at("mode").text(""));
    put(conditions, FactKey.JMH_THREADS, result.at("threads").node().asText(""));
    put(conditions, FactKey.JMH_WARMUP, phase(result, "warmup"));
    put(conditions, FactKey.JMH_MEASUREMENT, phase(result, "measurement"));
    put(conditions, FactKey.JDK_VERSION, result.at("jdkVersion").text(""));
    put(conditions, FactKey.VM_NAME, result.at("vmName").text(""));
    put(conditions, FactKey.VM_VERSION, result.at("vmVersion").text(""));
    put(conditions, FactKey.JVM, HomeFolders.hidden(result.at("jvm").text("")));
    if (result.at("jvmArgs").exists()) {
      List<String> words =
          result.at("jvmArgs").elements().stream().map(word -> word.node().asText()).toList();
      conditions.put(FactKey.JVM_ARGS.key(), HomeFolders.hidden(String.join(" ", words)));
    }
    return conditions;
  }

  private static String phase(Field result, String name) {
    String count = result.at(name + "Iterations").node().asText("");
    String time = result.at(name + "Time").text("");
    return count.isEmpty() || time.isEmpty() ? count : count + " x " + time;
  }

  private static void put(Map<String, String> conditions, FactKey key, String value) {
    if (!value.isEmpty() && !value.equals("N/A")) {
      conditions.put(key.key(), value);
    }
  }

  /** What was measured beside the primary metric, fork by fork. */
  private static final class Secondary {
    private final Benchmark.Key key;
    private final Map<String, Metric> metrics = new LinkedHashMap<>();
    private final List<List<Series>> series = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    Secondary(Benchmark.Key key, int forks) {
      this.key = key;
      for (int i = 0; i < forks; i++) {
        series.add(new ArrayList<>());
      }
    }

    /** Adds a metric, or a warning if JMH gives numbers of it that cannot be compared. */
    void read(String label, Field score) {
      Field raw = score.at(score.at("rawDataHistogram").filled() ? "rawDataHistogram" : "rawData");
      if (!raw.filled() || raw.node().size() != series.size()) {
        warnings.add(
            score.path()
                + " is not kept: it has raw data of "
                + Sentences.count(raw.node().size(), "fork")
                + ".");
        return;
      }
      if (raw.elements().stream().noneMatch(Field::filled)) {
        warnings.add(score.path() + " is not kept: it has no numbers.");
        return;
      }
      String unit = score.at("scoreUnit").text("#");
      Metric metric = SecondaryScores.metric(label, unit, key.name(), key.mode());
      if (metrics.containsKey(metric.name()) || metric.name().equals(primaryName())) {
        metric = SecondaryScores.timed(label + " (2)", metric);
      }
      for (int fork = 0; fork < series.size(); fork++) {
        Field row = raw.at(fork);
        if (row.filled()) {
          try {
            series.get(fork).add(row(metric.name(), unit, row, raw));
            metrics.putIfAbsent(metric.name(), metric);
          } catch (UnreadableUpload e) {
            warnings.add(Sentences.sentence("Not kept: " + e.getMessage()));
          }
        }
      }
    }

    private String primaryName() {
      return Metric.ofScore(key.mode()).name();
    }

    private static Series row(String metric, String unit, Field row, Field raw) {
      return raw.path().endsWith("Histogram")
          ? Series.sampled(metric, unit, histograms(row))
          : new Series(metric, unit, row.numbers());
    }
  }
}
