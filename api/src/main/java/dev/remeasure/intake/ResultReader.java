package dev.remeasure.intake;

import java.io.IOException;
import java.util.List;

/** Reads the results of one other program. It says what counts as a fork there. */
sealed interface ResultReader
    permits JmhJson, JmhCsv, GoogleBenchmark, PytestBenchmark, Hyperfine, Criterion {

  /** What it reads, in words. */
  String format();

  boolean recognises(Shape shape);

  void read(Source source, Benchmarks into) throws IOException;

  /**
   * Reads files of this format.
   *
   * @throws UnreadableUpload naming file, field or position, and the problem
   */
  default void read(List<Source> sources, Benchmarks into) throws IOException {
    for (Source source : sources) {
      try {
        read(source, into);
      } catch (UnreadableUpload e) {
        throw e.in(source.name());
      }
    }
  }
}
