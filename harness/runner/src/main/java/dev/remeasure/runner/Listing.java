package dev.remeasure.runner;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.remeasure.runner.component.Components;
import dev.remeasure.runner.component.FoundComponent;
import dev.remeasure.runner.jmh.BenchmarkPath;
import dev.remeasure.runner.request.Option;
import dev.remeasure.runner.request.Request;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lists the components of the class path or of a jar. */
final class Listing {
  private final PrintStream out;
  private final PrintStream err;

  /**
   * A listing.
   *
   * @param err for what is wrong with components that cannot be run
   */
  Listing(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  void print(Request.Listing request) throws IOException {
    BenchmarkPath path =
        request.jar() == null ? BenchmarkPath.own() : BenchmarkPath.of(request.jar(), List.of());
    Components components = new Components(path);
    components.problems().forEach(problem -> err.println("remeasure: " + problem));
    List<FoundComponent> all = components.all();
    if (request.json()) {
      out.println(
          JsonMapper.builder()
              .build()
              .writerWithDefaultPrettyPrinter()
              .writeValueAsString(all.stream().map(Listing::row).toList()));
    } else if (all.isEmpty() && request.jar() != null) {
      benchmarks(request.jar(), path);
    } else {
      all.forEach(this::lines);
    }
  }

  /** A jar nobody annotated still has benchmarks to choose from. */
  private void benchmarks(Path jar, BenchmarkPath path) {
    out.println(
        "No benchmark of "
            + jar
            + " is marked @Reproduces; choose two with "
            + Option.BASELINE
            + " and "
            + Option.SUBJECT
            + ":");
    path.forks().benchmarks().forEach(benchmark -> out.println("  " + benchmark.name()));
  }

  private void lines(FoundComponent found) {
    out.println(found.component().name() + "  " + found.claim() + "  " + found.grade());
    out.println("  baseline " + found.baseline().name());
    out.println("  subject  " + found.subject().name());
    if (found.component().description() != null) {
      out.println("  " + found.component().description());
    }
    if (found.component().limits() != null) {
      out.println("  " + found.component().limits());
    }
  }

  private static Map<String, Object> row(FoundComponent found) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("component", found.component());
    row.put("claim", found.claim());
    row.put("grade", found.grade());
    row.put("baselineParams", new TreeMap<>(found.baseline().params()));
    row.put("subjectParams", new TreeMap<>(found.subject().params()));
    return row;
  }
}
