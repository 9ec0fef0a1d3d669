package dev.remeasure.imports.jmh;

import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * JMH's CSV. It has scores and no raw data, so the number of forks is not known and each file
 * counts as one: enough to describe, never to show a difference.
 */
public final class JmhCsv implements ResultReader {
  private static final Pattern HEADER = Pattern.compile("\"?Benchmark\"?([,;])\"?Mode\"?\\1.*");
  private static final String PARAM = "Param: ";

  @Override
  public String format() {
    return "JMH's CSV (-rf csv, -rf scsv)";
  }

  @Override
  public boolean recognises(FileSignature shape) {
    return HEADER.matcher(shape.line()).matches();
  }

  @Override
  public void read(UploadedFile source, Benchmarks into) throws IOException {
    char separator = FileSignature.of(source).line().replace("\"", "").charAt("Benchmark".length());
    Map<Benchmark.Key, Benchmark> benchmarks = new LinkedHashMap<>();
    Csv.rows(
        source,
        separator,
        row -> {
          Benchmark benchmark = new Score(row).benchmark();
          benchmarks.merge(benchmark.key(), benchmark, JmhCsv::together);
        });
    into.producer("jmh");
    benchmarks.values().forEach(into::add);
  }

  /** The scores of one benchmark, which all come from the same forks. */
  private static Benchmark together(Benchmark first, Benchmark second) {
    List<Metric> metrics = new ArrayList<>(first.metrics());
    metrics.addAll(second.metrics());
    List<Series> series = new ArrayList<>();
    Map<String, Double> facts = new TreeMap<>();
    List<String> warnings = new ArrayList<>();
    Map<String, String> conditions = new TreeMap<>();
    for (Benchmark part : List.of(first, second)) {
      for (Invocation scores : part.invocations()) {
        series.addAll(scores.series());
        facts.putAll(scores.facts());
        warnings.addAll(scores.warnings());
        conditions.putAll(scores.conditions());
      }
    }
    if (metrics.stream().distinct().count() < metrics.size()) {
      return Benchmark.unusable(
          first.key(), new UnreadableUpload(null, "two lines are about " + first.label()));
    }
    return new Benchmark(
        first.key(),
        metrics,
        series.isEmpty()
            ? List.of()
            : List.of(new Invocation(series, null, conditions, facts, warnings)),
        first.unusable() == null ? second.unusable() : first.unusable());
  }

  /** One line: a score of a benchmark, its own or a secondary one. */
  private record Score(Csv.Row row) {

    Benchmark benchmark() {
      String[] name = row.cell("Benchmark").split(":", 2);
      String mode = row.cell("Mode");
      Map<String, String> params = params();
      Benchmark.Key key = new Benchmark.Key(name[0], mode, params);
      String unit = row.cell("Unit");
      Metric metric =
          name.length == 1
              ? Metric.ofScore(mode)
              : SecondaryScores.metric(name[1], unit, name[0], mode);
      double score = number("Score");
      if (!Double.isFinite(score) && name.length == 2) {
        return new Benchmark(key, List.of(), List.of(), null);
      }
      if (!Double.isFinite(score)) {
        return Benchmark.unusable(
            key, row.wrong("Score", "must be a finite number, but is " + score));
      }
      Map<String, Double> figures = new TreeMap<>();
      Map.of("samples", number("Samples"), "error", number("Score Error (99.9%)"))
          .forEach((figure, value) -> {
            if (Double.isFinite(value)) {
              figures.put(figure, value);
            }
          });
      return new Benchmark(
          key,
          List.of(metric),
          List.of(
              Invocation.scoreOnly(
                  metric,
                  unit,
                  score,
                  figures,
                  Map.of(
                      FactKey.JMH_MODE.key(),
                      mode,
                      FactKey.JMH_THREADS.key(),
                      row.cell("Threads")))),
          null);
    }

    private Map<String, String> params() {
      Map<String, String> params = new TreeMap<>();
      for (String column : row.columns()) {
        if (column.startsWith(PARAM) && !row.cell(column).isEmpty()) {
          params.put(column.substring(PARAM.length()), row.cell(column));
        }
      }
      if (!row.cell("Threads").equals("1")) {
        params.put("-t", row.cell("Threads"));
      }
      return params;
    }

    /** A number as written on whichever machine: some write the decimal point as a comma. */
    private double number(String column) {
      try {
        return Double.parseDouble(row.cell(column).replace(',', '.'));
      } catch (NumberFormatException e) {
        throw row.wrong(column, "must be a number, but is \"" + row.cell(column) + '"');
      }
    }
  }
}
