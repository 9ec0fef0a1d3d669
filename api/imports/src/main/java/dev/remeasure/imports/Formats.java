package dev.remeasure.imports;

import static java.util.stream.Collectors.joining;

import dev.remeasure.imports.benchmark.ResultReader;
import dev.remeasure.imports.criterion.Criterion;
import dev.remeasure.imports.google.GoogleBenchmark;
import dev.remeasure.imports.hyperfine.Hyperfine;
import dev.remeasure.imports.jmh.JmhCsv;
import dev.remeasure.imports.jmh.JmhJson;
import dev.remeasure.imports.pytest.PytestBenchmark;
import dev.remeasure.imports.tidy.SampleTable;
import dev.remeasure.imports.upload.FileSignature;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The formats of other programs that can be read. */
final class Formats {
  private static final List<ResultReader> READERS =
      List.of(
          new JmhJson(),
          new JmhCsv(),
          new GoogleBenchmark(),
          new PytestBenchmark(),
          new Hyperfine(),
          new Criterion(),
          new SampleTable());

  private Formats() {}

  /** The reader of files that look like this. */
  static Optional<ResultReader> reader(FileSignature shape) {
    return READERS.stream().filter(reader -> reader.recognises(shape)).findFirst();
  }

  /** Whether a file of this path lies beside some program's results and holds no measurement. */
  static boolean byProduct(String path) {
    return READERS.stream().anyMatch(reader -> reader.byProduct(path));
  }

  static String all() {
    return words(READERS);
  }

  static String words(Collection<ResultReader> readers) {
    return readers.stream().map(ResultReader::format).collect(joining(", "));
  }
}
