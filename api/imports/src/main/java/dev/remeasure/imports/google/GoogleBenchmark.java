package dev.remeasure.imports.google;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.Field;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.Json;
import dev.remeasure.imports.upload.Times;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Google Benchmark's JSON. All repetitions run in one process and are iterations of one fork; more
 * forks are more files. Aggregates only count where there is nothing else.
 */
public final class GoogleBenchmark implements ResultReader {
  private static final Metric TIME = Metric.ofScore("avgt");
  private static final Metric CPU = new Metric("cpu time", "cpu-time", "avgt", Direction.LOWER);
  private static final Set<String> SETTINGS =
      Set.of("repeats", "min_time", "min_warmup_time", "iterations");
  private static final Set<String> CLOCKS = Set.of("real_time", "manual_time", "process_time");
  private static final Set<String> ITS_OWN =
      Set.of(
          "family_index",
          "per_family_instance_index",
          "repetitions",
          "repetition_index",
          "threads",
          "iterations",
          "real_time",
          "cpu_time");

  @Override
  public String format() {
    return "Google Benchmark's JSON";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return shape.object("context", "benchmarks");
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    Field root = Json.whole(source);
    Field context = root.at("context");
    into.producer("google-benchmark " + context.at("library_version").text(""));
    into.measuredAt(Times.parsed(context.at("date").text("")));
    into.fact(FactKey.CPU_COUNT, context.at("num_cpus").node().asText(""));
    into.fact(FactKey.CPU_SCALING, context.at("cpu_scaling_enabled").node().asText(""));
    String build = context.at("library_build_type").text("");
    into.fact(FactKey.BUILD_TYPE, build);
    if (build.equals("debug")) {
      into.warn("Google Benchmark itself was built for debugging, which may affect the times.");
    }
    Map<Benchmark.Key, List<Field>> byKey = new LinkedHashMap<>();
    for (Field row : root.at("benchmarks").list()) {
      byKey.computeIfAbsent(key(name(row)), key -> new ArrayList<>()).add(row);
    }
    byKey.forEach((key, rows) -> into.add(benchmark(key, rows)));
  }

  private static Benchmark benchmark(Benchmark.Key key, List<Field> rows) {
    try {
      for (Field row : rows) {
        if (!unit(row).equals(unit(rows.getFirst()))) {
          throw row.wrong("is in another unit than " + rows.getFirst().path());
        }
        if (row.at("error_occurred").node().asBoolean() || row.at("skipped").node().asBoolean()) {
          throw row.wrong("was not measured: " + row.at("error_message").text("skipped"));
        }
      }
      List<Field> repetitions = rows.stream().filter(row -> aggregate(row).isEmpty()).toList();
      return repetitions.isEmpty() ? reported(key, rows) : measured(key, repetitions);
    } catch (UnreadableUpload e) {
      return Benchmark.unusable(key, e);
    }
  }

  private static Benchmark measured(Benchmark.Key key, List<Field> repetitions) {
    Map<Metric, Series> measured = new LinkedHashMap<>();
    Field first = repetitions.getFirst();
    String unit = unit(first);
    measured.put(TIME, new Series(TIME.name(), unit, column(repetitions, "real_time")));
    if (first.at("cpu_time").exists()) {
      measured.put(CPU, new Series(CPU.name(), unit, column(repetitions, "cpu_time")));
    }
    first
        .node()
        .properties()
        .forEach(field -> {
          String name = field.getKey();
          if (field.getValue().isNumber() && !ITS_OWN.contains(name)) {
            Metric metric = counter(name);
            measured.put(metric, new Series(name, counterUnit(name), column(repetitions, name)));
          }
        });
    return new Benchmark(
        key,
        List.copyOf(measured.keySet()),
        List.of(Invocation.of(List.copyOf(measured.values()), conditions(first))),
        null);
  }

  /** The mean, where the program was told to report aggregates only. */
  private static Benchmark reported(Benchmark.Key key, List<Field> rows) {
    Field mean =
        rows.stream()
            .filter(row -> aggregate(row).equals("mean"))
            .findFirst()
            .orElseThrow(() -> rows.getFirst().wrong("has neither repetitions nor a mean"));
    Map<String, Double> figures = new TreeMap<>();
    for (Field row : rows) {
      if (row.at("real_time").finite()) {
        figures.put(aggregate(row), row.at("real_time").number());
      }
    }
    return new Benchmark(
        key,
        List.of(TIME),
        List.of(
            Invocation.scoreOnly(
                TIME, unit(mean), mean.at("real_time").number(), figures, conditions(mean))),
        null);
  }

  private static List<Double> column(List<Field> repetitions, String name) {
    return repetitions.stream().map(row -> row.at(name).number()).toList();
  }

  private static String unit(Field row) {
    return row.at("time_unit").text("ns") + "/op";
  }

  private static Map<String, String> conditions(Field row) {
    Map<String, String> conditions = new TreeMap<>();
    conditions.put("threads", row.at("threads").node().asText("1"));
    for (String part : parts(name(row))) {
      int colon = part.indexOf(':');
      if (colon > 0 && SETTINGS.contains(part.substring(0, colon))) {
        conditions.put(part.substring(0, colon), part.substring(colon + 1));
      }
    }
    return conditions;
  }

  private static Metric counter(String name) {
    boolean rate = name.endsWith("_per_second") || name.endsWith("/s") || name.endsWith("_rate");
    return new Metric(name, name, Metric.COUNT, rate ? Direction.HIGHER : Direction.LOWER);
  }

  private static String counterUnit(String name) {
    return switch (name) {
      case "bytes_per_second" -> "B/s";
      case "items_per_second" -> "items/s";
      default -> "#";
    };
  }

  /** What kind of aggregate a row is; empty for a repetition. Before 1.5 only the name tells. */
  private static String aggregate(Field row) {
    String kind = row.at("aggregate_name").text("");
    if (!kind.isEmpty() || row.at("run_type").exists()) {
      return kind;
    }
    String name = row.at("name").text();
    String end = name.substring(name.lastIndexOf('_') + 1);
    return Set.of("mean", "median", "stddev", "cv", "BigO", "RMS").contains(end) ? end : "";
  }

  private static String name(Field row) {
    String name = row.at("name").text();
    String kind = aggregate(row);
    String bare =
        !kind.isEmpty() && name.endsWith("_" + kind)
            ? name.substring(0, name.length() - kind.length() - 1)
            : name;
    return row.at("run_name").text(bare);
  }

  /**
   * A name such as {@code BM_Sort<int>/1024/repeats:3/real_time/threads:4}: what follows a slash is
   * a parameter, unless it only says how long or how often was measured.
   */
  private static Benchmark.Key key(String name) {
    Map<String, String> params = new TreeMap<>();
    int number = 0;
    for (String part : parts(name)) {
      int colon = part.indexOf(':');
      String param = colon < 0 ? "" : part.substring(0, colon);
      if (CLOCKS.contains(part)) {
        param = "clock";
      } else if (colon < 0) {
        param = "arg" + ++number;
      }
      if (!SETTINGS.contains(param)) {
        params.merge(param, part.substring(colon + 1), (one, two) -> one + ":" + two);
      }
    }
    int start = start(name);
    return new Benchmark.Key(start < 0 ? name : name.substring(0, start), "avgt", params);
  }

  private static List<String> parts(String name) {
    int start = start(name);
    return start < 0 ? List.of() : List.of(name.substring(start + 1).split("/", -1));
  }

  /** Where the function's name ends; its template arguments may hold slashes, too. */
  private static int start(String name) {
    return name.indexOf('/', name.lastIndexOf('>') + 1);
  }
}
