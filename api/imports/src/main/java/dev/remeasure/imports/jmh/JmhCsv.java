package dev.remeasure.imports.jmh;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.JmhMetrics;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.upload.FileSignature;
import dev.remeasure.imports.upload.JsonPath;
import dev.remeasure.imports.upload.UnreadableUpload;
import dev.remeasure.imports.upload.UploadedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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

  private static final CsvMapper CSV =
      CsvMapper.csvBuilder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();

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
    try (MappingIterator<String[]> rows =
        CSV.readerFor(String[].class)
            .with(CsvSchema.emptySchema().withColumnSeparator(separator))
            .readValues(source.reader())) {
      List<String> columns = Arrays.asList(rows.next());
      Map<Benchmark.Key, Benchmark> benchmarks = new LinkedHashMap<>();
      int line = 1;
      while (rows.hasNext()) {
        String[] row = rows.next();
        line++;
        if (row.length != columns.size()) {
          throw new UnreadableUpload(
              "line " + line,
              "has " + row.length + " columns where the first line names " + columns.size());
        }
        Benchmark benchmark = new Row(line, columns, Arrays.asList(row)).benchmark();
        benchmarks.merge(benchmark.key(), benchmark, JmhCsv::together);
      }
      into.producer("jmh");
      benchmarks.values().forEach(into::add);
    } catch (JsonProcessingException e) {
      throw new UnreadableUpload(null, "is no valid CSV: " + JsonPath.problem(e));
    } catch (RuntimeJsonMappingException e) {
      throw new UnreadableUpload(null, "is no valid CSV: " + e.getMessage());
    }
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
          first.key(),
          new UnreadableUpload(null, "two lines are about " + first.label() + "; which counts?"));
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
  private record Row(int line, List<String> columns, List<String> cells) {

    Benchmark benchmark() {
      String[] name = cell("Benchmark").split(":", 2);
      String mode = cell("Mode");
      Map<String, String> params = params();
      Benchmark.Key key = new Benchmark.Key(name[0], mode, params);
      String unit = cell("Unit");
      Metric metric =
          name.length == 1
              ? Metric.ofScore(mode)
              : JmhMetrics.of(JmhMetrics.plain(name[1], name[0]), unit, mode);
      double score = number("Score");
      if (!Double.isFinite(score) && name.length == 2) {
        return new Benchmark(key, List.of(), List.of(), null);
      }
      if (!Double.isFinite(score)) {
        return Benchmark.unusable(
            key,
            new UnreadableUpload(
                "line " + line + ", Score", "must be a finite number, but is " + score));
      }
      Map<String, Double> figures = new TreeMap<>();
      figures.put("samples", number("Samples"));
      if (Double.isFinite(number("Score Error (99.9%)"))) {
        figures.put("error", number("Score Error (99.9%)"));
      }
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
                      FactKey.JMH_MODE.key(), mode, FactKey.JMH_THREADS.key(), cell("Threads")))),
          null);
    }

    private Map<String, String> params() {
      Map<String, String> params = new TreeMap<>();
      for (int i = 0; i < cells.size(); i++) {
        if (columns.get(i).startsWith(PARAM) && !cells.get(i).isEmpty()) {
          params.put(columns.get(i).substring(PARAM.length()), cells.get(i));
        }
      }
      if (!cell("Threads").equals("1")) {
        params.put("-t", cell("Threads"));
      }
      return params;
    }

    private String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new UnreadableUpload("line 1", "names no column " + column);
      }
      return cells.get(index);
    }

    /** A number as written on whichever machine: some write the decimal point as a comma. */
    private double number(String column) {
      try {
        return Double.parseDouble(cell(column).replace(',', '.'));
      } catch (NumberFormatException e) {
        throw new UnreadableUpload(
            "line " + line + ", " + column, "must be a number, but is \"" + cell(column) + '"');
      }
    }
  }
}
