package dev.remeasure.reports.sheet;

import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.text.Sentences;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Every iteration of every fork; a failed fork has one row with the reason. */
final class SamplesSheet {
  /** One row; {@code series} is null for a failed fork. */
  record Sample(RunOfAttempt made, Fork fork, @Nullable Series series, int iteration) {}

  private SamplesSheet() {}

  static Table<Sample> table(Ledger ledger) {
    return new Table<>(
        "Samples",
        "One row for each iteration of each fork, as it was reported.",
        0,
        0,
        Table.Kind.BULK,
        columns(),
        () -> ledger.made().flatMap(SamplesSheet::samples));
  }

  private static Stream<Sample> samples(RunOfAttempt made) {
    return made.run().forks().stream()
        .flatMap(fork ->
            fork.succeeded()
                ? fork.series().stream()
                    .flatMap(series ->
                        IntStream.range(0, series.values().size())
                            .mapToObj(i -> new Sample(made, fork, series, i)))
                : Stream.of(new Sample(made, fork, null, 0)));
  }

  private static List<Column<Sample>> columns() {
    return List.of(
        Column.of(
            "attempt",
            "Attempt",
            9,
            CellFormat.WHOLE,
            sample -> new Cell.Figure(sample.made().attempt().number())),
        Column.of(
            "claim",
            "Claim",
            34,
            CellFormat.NAME,
            sample -> Cell.text(sample.made().attempt().claim(), SheetTerms.NO_CLAIM)),
        Column.of(
            "point",
            "Point",
            20,
            CellFormat.NAME,
            sample -> Cell.text(sample.fork().point(), SheetTerms.ONLY_POINT)),
        Column.<Sample>of(
                "order",
                "Fork",
                7,
                CellFormat.WHOLE,
                sample -> new Cell.Figure(sample.fork().order()))
            .about("Position of the fork in the run, from 0, in the order in which they ran."),
        Column.of(
            "pair", "Pair", 7, CellFormat.WHOLE, sample -> new Cell.Figure(sample.fork().pair())),
        Column.of(
            "side",
            "Side",
            10,
            CellFormat.NAME,
            sample -> new Cell.Text(Sentences.words(sample.fork().side()))),
        Column.of(
            "started",
            "Fork started (UTC)",
            19,
            CellFormat.TIME,
            sample -> Cell.time(sample.fork().startedAt(), SheetTerms.NOT_KNOWN)),
        Column.of(
            "metric", "Metric", 18, CellFormat.NAME, sample -> series(sample, Series::metric)),
        Column.of(
            "iteration",
            "Iteration",
            9,
            CellFormat.WHOLE,
            sample ->
                sample.series() == null
                    ? new Cell.Missing(SheetTerms.DOES_NOT_APPLY)
                    : new Cell.Figure(sample.iteration())),
        Column.of("value", "Value", 22, CellFormat.NUMBER, SamplesSheet::value),
        Column.of("unit", "Unit", 10, CellFormat.NAME, sample -> series(sample, Series::unit)));
  }

  private static Cell value(Sample sample) {
    return sample.series() == null
        ? new Cell.Missing("the fork failed: " + sample.fork().failure())
        : new Cell.Figure(sample.series().values().get(sample.iteration()));
  }

  private static Cell series(Sample sample, Function<Series, String> of) {
    return sample.series() == null
        ? new Cell.Missing(SheetTerms.DOES_NOT_APPLY)
        : new Cell.Text(of.apply(sample.series()));
  }
}
