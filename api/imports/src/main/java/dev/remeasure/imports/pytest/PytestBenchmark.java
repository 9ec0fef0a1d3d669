package dev.remeasure.imports.pytest;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * pytest-benchmark's JSON. All rounds run in one Python process and are iterations of one fork;
 * more forks are more files. A round's value is already per call. The host's name is left out.
 */
public final class PytestBenchmark implements ResultReader {
  private static final Metric TIME = Metric.ofScore("avgt");
  private static final String UNIT = "s/op";

  @Override
  public String format() {
    return "pytest-benchmark's JSON";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return shape.object("machine_info", "benchmarks");
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    Field root = Json.whole(source);
    Field machine = root.at("machine_info");
    into.producer("pytest-benchmark " + root.at("version").text(""));
    into.measuredAt(Times.parsed(root.at("datetime").text("")));
    into.fact(FactKey.CPU_MODEL, machine.at("cpu").at("brand_raw").text(""));
    into.fact(FactKey.CPU_MODEL, machine.at("cpu").at("brand").text(""));
    into.fact(FactKey.OS_NAME, machine.at("system").text(""));
    into.fact(FactKey.OS_VERSION, machine.at("release").text(""));
    into.fact(FactKey.OS_ARCH, machine.at("machine").text(""));
    into.fact(FactKey.CODE_COMMIT, root.at("commit_info").at("id").text(""));
    into.fact(FactKey.CODE_DIRTY, root.at("commit_info").at("dirty").node().asText(""));
    Map<String, String> conditions = new TreeMap<>();
    String python = machine.at("python_version").text("");
    if (!python.isEmpty()) {
      String name = (machine.at("python_implementation").text("") + " " + python).strip();
      conditions.put(FactKey.PYTHON.key(), name);
      into.fact(FactKey.PYTHON, name);
    }
    for (Field row : root.at("benchmarks").list()) {
      into.add(benchmark(row, conditions));
    }
  }

  private static Benchmark benchmark(Field row, Map<String, String> conditions) {
    Benchmark.Key key = key(row);
    try {
      Field stats = row.at("stats");
      double mean = stats.at("mean").number();
      return new Benchmark(
          key,
          List.of(TIME),
          List.of(
              stats.at("data").filled()
                  ? Invocation.of(
                      List.of(new Series(TIME.name(), UNIT, stats.at("data").numbers())),
                      conditions)
                  : Invocation.scoreOnly(TIME, UNIT, mean, figures(stats), conditions)),
          null);
    } catch (UnreadableUpload e) {
      return Benchmark.unusable(key, e);
    }
  }

  private static Map<String, Double> figures(Field stats) {
    Map<String, Double> figures = new TreeMap<>();
    for (String name : List.of("rounds", "min", "max", "median", "stddev")) {
      if (stats.at(name).finite()) {
        figures.put(name, stats.at(name).number());
      }
    }
    return figures;
  }

  /** The test's name without the parameters that pytest writes behind it. */
  private static Benchmark.Key key(Field row) {
    String name = row.at("fullname").text(row.at("name").text());
    int bracket = name.endsWith("]") ? name.indexOf('[') : -1;
    String bare = bracket < 0 ? name : name.substring(0, bracket);
    Map<String, String> params = row.at("params").texts();
    if (params.isEmpty() && bracket >= 0) {
      params = Map.of("param", name.substring(bracket + 1, name.length() - 1));
    }
    return new Benchmark.Key(bare, "avgt", params);
  }
}
