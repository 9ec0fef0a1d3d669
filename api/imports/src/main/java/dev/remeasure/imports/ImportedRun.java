package dev.remeasure.imports;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.benchmark.Benchmarks;
import dev.remeasure.imports.benchmark.Invocation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a run file of two sides of another program's results; nothing says they were paired. */
final class ImportedRun {
  private final Benchmarks benchmarks;
  private final ImportSpec spec;
  private final String origin;
  private final Map<String, Metric> metrics = new LinkedHashMap<>();
  private final List<Point> points = new ArrayList<>();
  private final List<Fork> forks = new ArrayList<>();

  /**
   * Prepares one.
   *
   * @param origin the formats the results came in, in words
   */
  ImportedRun(Benchmarks benchmarks, ImportSpec spec, String origin) {
    this.benchmarks = benchmarks;
    this.spec = spec;
    this.origin = origin;
  }

  /**
   * The run file.
   *
   * @param now stands for the time of measurement where no file tells it
   */
  RunFile runFile(Instant now) {
    Pairing pairing = Pairing.of(benchmarks.all(), spec);
    List<String> warnings = new ArrayList<>(benchmarks.warnings());
    pairing
        .alone()
        .forEach(label -> warnings.add("Only one side has " + label + "; it is left out."));
    pairing.points().forEach((params, pair) -> add(params, pair));
    Pairing.Pair first = pairing.points().values().iterator().next();
    Instant time = benchmarks.measuredAt();
    if (time == null) {
      warnings.add("The file does not say when it was measured; the time is that of the import.");
    }
    Run run =
        new Run(
            UUID.randomUUID(),
            benchmarks.producer(),
            component(first),
            Run.Design.SEPARATE,
            null,
            Run.State.COMPLETE,
            time == null ? now : time,
            time == null ? now : time,
            List.copyOf(metrics.values()),
            BestPoint.marked(points, spec.best()),
            forks,
            List.of(),
            List.of(),
            warnings,
            benchmarks.environment());
    return new RunFile(
        RunFile.FORMAT,
        RunFile.VERSION,
        spec.claim(),
        spec.answer().of(run),
        null,
        spec.note(),
        run);
  }

  private void add(Map<String, String> params, Pairing.Pair pair) {
    Point point = new Point(Benchmark.Key.words(params), params, false);
    points.add(point);
    add(pair.baseline(), Side.BASELINE, point.name());
    add(pair.subject(), Side.SUBJECT, point.name());
  }

  private void add(Benchmark benchmark, Side side, String point) {
    benchmark.metrics().forEach(metric -> metrics.putIfAbsent(metric.name(), metric));
    for (int i = 0; i < benchmark.invocations().size(); i++) {
      Invocation invocation = benchmark.invocations().get(i);
      forks.add(
          new Fork(
              forks.size(),
              i,
              side,
              point,
              null,
              null,
              invocation.failure(),
              invocation.series(),
              invocation.conditions(),
              invocation.facts(),
              invocation.warnings()));
    }
  }

  private Component component(Pairing.Pair pair) {
    String subject = pair.subject().key().name();
    boolean one = pair.baseline().key().name().equals(subject);
    String name = subject.substring(subject.lastIndexOf('.', subject.lastIndexOf('.') - 1) + 1);
    return new Component(
        name.isBlank() ? subject : name,
        "Imported from "
            + origin
            + said("baseline", spec.baseline())
            + said("subject", spec.subject())
            + ".",
        one ? pair.baseline().label() : pair.baseline().key().name(),
        one ? pair.subject().label() : subject,
        null,
        null);
  }

  private static String said(String side, @Nullable String regex) {
    return regex == null ? "" : ", " + side + " /" + regex + "/";
  }
}
