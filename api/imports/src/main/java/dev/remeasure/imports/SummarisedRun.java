package dev.remeasure.imports;

import static java.util.Objects.requireNonNullElse;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Component;
import dev.remeasure.claims.run.Environment;
import dev.remeasure.claims.run.Environment.Fact;
import dev.remeasure.claims.run.Point;
import dev.remeasure.claims.run.Run;
import dev.remeasure.imports.summary.SummaryTable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Makes a run file of a result measured elsewhere. */
final class SummarisedRun {
  private SummarisedRun() {}

  /**
   * The run file; the sides bear the names that are given.
   *
   * @param now stands for the time of measurement, which the table does not tell
   */
  static RunFile runFile(SummaryTable table, ImportSpec spec, Instant now) {
    String device = table.summary().device();
    Run run =
        new Run(
            UUID.randomUUID(),
            "summary",
            new Component(
                "summary",
                "Measured elsewhere: " + table.summary().words() + ".",
                requireNonNullElse(spec.baseline(), "baseline"),
                requireNonNullElse(spec.subject(), "subject"),
                null,
                null),
            Run.Design.SEPARATE,
            null,
            Run.State.COMPLETE,
            now,
            now,
            List.of(table.metric()),
            BestPoint.marked(List.of(new Point("", Map.of(), false)), spec.best()),
            List.of(),
            List.of(),
            List.of(),
            List.of("The table does not say when it was measured; the time is that of the import."),
            new Environment(
                new TreeMap<>(device == null ? Map.of() : Map.of("device", Fact.of(device)))),
            table.summary());
    return new RunFile(
        RunFile.FORMAT,
        RunFile.VERSION,
        spec.claim(),
        spec.answer().of(run),
        null,
        spec.note(),
        run);
  }
}
