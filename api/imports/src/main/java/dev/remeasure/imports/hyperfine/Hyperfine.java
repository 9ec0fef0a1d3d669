package dev.remeasure.imports.hyperfine;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.hyperfine.CommandTemplates.Ran;
import dev.remeasure.imports.upload.Field;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.Json;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * hyperfine's JSON. Every run starts the command anew, so each is a fork of one iteration, start-up
 * included. A run that ended with an error is a failed fork.
 */
public final class Hyperfine implements ResultReader {
  private static final Metric TIME = Metric.ofScore("ss");
  private static final Metric MEMORY =
      new Metric("memory", "memory", Metric.COUNT, Direction.LOWER);
  private static final String UNIT = "s/op";

  @Override
  public String format() {
    return "hyperfine's JSON";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return shape.object("results");
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    into.producer("hyperfine");
    List<Field> rows = Json.whole(source).at("results").list();
    List<Ran> ran =
        rows.stream()
            .map(row ->
                new Ran(row.at("command").text(), new TreeMap<>(row.at("parameters").texts())))
            .toList();
    List<String> templates = CommandTemplates.of(ran);
    for (int i = 0; i < rows.size(); i++) {
      Benchmark.Key key = new Benchmark.Key(templates.get(i), "ss", ran.get(i).params());
      into.add(benchmark(key, rows.get(i)));
    }
  }

  private static Benchmark benchmark(Benchmark.Key key, Field row) {
    try {
      double mean = row.at("mean").number();
      Field times = row.at("times");
      Field memory = row.at("memory_usage_byte");
      boolean sized = memory.filled() && memory.node().size() == times.node().size();
      List<Invocation> runs = new ArrayList<>();
      for (int i = 0; times.filled() && i < times.node().size(); i++) {
        List<Series> series = new ArrayList<>();
        series.add(new Series(TIME.name(), UNIT, List.of(times.at(i).number())));
        if (sized) {
          series.add(new Series(MEMORY.name(), "B", List.of(memory.at(i).number())));
        }
        runs.add(
            new Invocation(
                series, failure(row.at("exit_codes"), i), Map.of(), Map.of(), List.of()));
      }
      if (runs.isEmpty()) {
        runs.add(Invocation.scoreOnly(TIME, UNIT, mean, figures(row), Map.of()));
      }
      return new Benchmark(key, sized ? List.of(TIME, MEMORY) : List.of(TIME), runs, null);
    } catch (UnreadableUpload e) {
      return Benchmark.unusable(key, e);
    }
  }

  private static @Nullable String failure(Field codes, int run) {
    if (!codes.filled() || run >= codes.node().size()) {
      return null;
    }
    Field code = codes.at(run);
    if (code.node().isNull()) {
      return "The command was ended by a signal.";
    }
    return code.number() == 0 ? null : "The command ended with exit code " + code.node() + ".";
  }

  private static Map<String, Double> figures(Field row) {
    Map<String, Double> figures = new TreeMap<>();
    for (String name : List.of("min", "max", "median", "stddev")) {
      if (row.at(name).finite()) {
        figures.put(name, row.at(name).number());
      }
    }
    return figures;
  }
}
