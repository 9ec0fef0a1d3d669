package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NOT_KNOWN;

import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.function.Predicate;

/** Every run that was logged, one row each. */
final class RunsSheet {
  private RunsSheet() {}

  static Table<RunOfAttempt> table(Ledger ledger) {
    return new Table<>(
        "Runs",
        "One row for each run: what was measured, how, when and on what.",
        2,
        columns(ledger),
        ledger::made);
  }

  private static List<Column<RunOfAttempt>> columns(Ledger ledger) {
    return List.of(
        Column.of(
            "attempt", "Attempt", 9, CellFormat.LINK, made -> ledger.attemptCell(made.attempt())),
        Column.of(
            "claim",
            "Claim",
            34,
            CellFormat.NAME,
            made -> Cell.text(made.attempt().claim(), SheetTerms.NO_CLAIM)),
        Column.of(
            "component",
            "Component",
            18,
            CellFormat.NAME,
            made -> new Cell.Text(made.run().component().name())),
        Column.<RunOfAttempt>of(
                "design",
                "Design",
                18,
                CellFormat.NAME,
                made -> new Cell.Text(Sentences.words(made.run().design())))
            .about("How the forks of the two sides were arranged in time."),
        Column.of(
            "state",
            "State",
            11,
            CellFormat.NAME,
            made -> new Cell.Text(Sentences.words(made.run().state()))),
        Column.of(
            "started",
            "Started (UTC)",
            19,
            CellFormat.TIME,
            made -> new Cell.Time(made.run().startedAt())),
        Column.of(
            "finished",
            "Finished (UTC)",
            19,
            CellFormat.TIME,
            made -> new Cell.Time(made.run().finishedAt())),
        Column.of(
            "forks", "Good forks", 8, CellFormat.WHOLE, made -> forks(made.run(), Fork::succeeded)),
        Column.of(
            "failed",
            "Failed forks",
            8,
            CellFormat.WHOLE,
            made -> forks(made.run(), fork -> !fork.succeeded())),
        Column.of(
            "points",
            "Points",
            8,
            CellFormat.WHOLE,
            made -> new Cell.Figure(made.run().points().size())),
        Column.of(
            "metrics",
            "Metrics",
            24,
            CellFormat.NAME,
            made ->
                new Cell.Text(
                    String.join(", ", made.run().metrics().stream().map(Metric::name).toList()))),
        Column.of(
            "checks", "Checks that both do the same job", 44, CellFormat.LINE, RunsSheet::checks),
        Column.<RunOfAttempt>of(
                "limits",
                "What it cannot say",
                44,
                CellFormat.LINE,
                made -> Cell.text(made.run().component().limits(), SheetTerms.NOT_STATED))
            .about("What the component cannot say about the claim."),
        Column.of(
            "warnings",
            "Warnings",
            36,
            CellFormat.LINE,
            made -> Cell.text(String.join("; ", made.run().warnings()), SheetTerms.NONE)),
        Column.of("jdk", "JDK", 24, CellFormat.NAME, made -> fact(made, "jdk.version")),
        Column.of("cpu", "Processor", 36, CellFormat.NAME, made -> fact(made, "cpu.model")),
        Column.of("os", "System", 24, CellFormat.NAME, made -> fact(made, "os.name")),
        Column.<RunOfAttempt>of(
                "environment",
                "Environment",
                14,
                CellFormat.NAME,
                made -> new Cell.Text(made.run().environment().fingerprint().substring(0, 12)))
            .about("Runs with the same fingerprint were made in the same environment."),
        Column.of(
            "producer",
            "Measured by",
            18,
            CellFormat.NAME,
            made -> new Cell.Text(made.run().producer())),
        Column.<RunOfAttempt>of(
                "seed",
                "Seed of the random order",
                20,
                CellFormat.NAME,
                made ->
                    made.run().seed() == null
                        ? new Cell.Missing("not interleaved")
                        : new Cell.Text(made.run().seed().toString()))
            .about("As text: Excel's numbers hold 15 digits, a seed has up to 19."),
        Column.of(
            "run", "Run", 38, CellFormat.NAME, made -> new Cell.Text(made.run().id().toString())),
        Column.of(
            "content",
            "SHA-256 of the run file",
            66,
            CellFormat.NAME,
            made -> new Cell.Text(made.attempt().contentHash())));
  }

  /** How many there are; a result measured elsewhere has none. */
  private static Cell forks(Run run, Predicate<Fork> counted) {
    return run.summary() == null
        ? new Cell.Figure(run.forks().stream().filter(counted).count())
        : new Cell.Missing("only a summary is known");
  }

  private static Cell checks(RunOfAttempt made) {
    List<QualityCheck> checks = made.run().checks();
    return Cell.text(
        String.join(
            "; ",
            checks.stream()
                .map(c -> (c.passed() ? "passed: " : "FAILED: ") + c.name() + ", " + c.finding())
                .toList()),
        "none was made");
  }

  private static Cell fact(RunOfAttempt made, String name) {
    return Cell.text(made.run().environment().value(name), NOT_KNOWN);
  }
}
