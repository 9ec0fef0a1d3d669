package dev.remeasure.imports.jmh;

import dev.remeasure.claims.run.Series;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Invocation;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds rows that a file holds twice: counted twice, they would pass for twice as many forks. */
final class Repetition {
  private final Map<Benchmark.Key, List<List<Series>>> seen = new HashMap<>();

  /**
   * Looks at the next benchmark of the file.
   *
   * @throws UnreadableUpload if its figures were there before. Whole numbers, which are counts, may
   *     agree by chance, and so may one of several single figures.
   */
  Benchmark checked(Benchmark benchmark) {
    List<List<Series>> known = seen.computeIfAbsent(benchmark.key(), key -> new ArrayList<>());
    List<List<Series>> rows = benchmark.invocations().stream().map(Invocation::series).toList();
    List<List<Series>> repeated = rows.stream().filter(known::contains).toList();
    boolean all = repeated.size() == rows.size();
    if (repeated.stream()
        .flatMap(List::stream)
        .map(Series::values)
        .anyMatch(values ->
            (all || values.size() > 1) && values.stream().anyMatch(v -> v != Math.rint(v)))) {
      throw new UnreadableUpload(
          benchmark.label(),
          "must be there once, but the same figures are there twice and would count twice");
    }
    known.addAll(rows);
    return benchmark;
  }
}
