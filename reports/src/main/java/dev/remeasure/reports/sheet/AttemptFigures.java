package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NOT_MEASURED;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measured.Estimated;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.sheet.AttemptsSheet.Row;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of an attempt. Those of an invalid run end with its means: they mean nothing. */
final class AttemptFigures {
  private static final String LEVEL = Figures.level(Measurement.LEVEL);

  private AttemptFigures() {}

  static List<Column<Row>> columns() {
    return List.of(
        number("baseline_mean", "Baseline mean", CellFormat.FIGURE, Measured::baselineMean),
        number("subject_mean", "Subject mean", CellFormat.FIGURE, Measured::subjectMean),
        AttemptsSheet.text("unit", "Unit", 10, m -> Figures.unit(m.unit())),
        Column.<Row>of(
                "ratio",
                "Ratio (" + SheetTerms.RATIO + ")",
                16,
                CellFormat.RATIO,
                AttemptFigures::ratio)
            .about("A live formula: the baseline's mean over the subject's."),
        result("ratio_low", LEVEL + " interval, low", m -> end(m.interval(), Interval::lower)),
        result("ratio_high", LEVEL + " interval, high", m -> end(m.interval(), Interval::upper)),
        result("joint_low", "Joint interval, low", m -> end(m.simultaneous(), Interval::lower))
            .about(
                "The joint intervals of all judged points hold together with "
                    + LEVEL
                    + " confidence; the level of each is beside them."),
        result("joint_high", "Joint interval, high", m -> end(m.simultaneous(), Interval::upper)),
        number(
            "joint_level",
            "Level of the joint interval",
            CellFormat.PERCENT,
            m -> m.result() instanceof Estimated e ? Double.valueOf(e.level()) : null),
        result("welch_low", "Welch, low", m -> end(m.welch(), Interval::lower)),
        result("welch_high", "Welch, high", m -> end(m.welch(), Interval::upper)),
        number("forks", "Pairs, or forks a side", CellFormat.WHOLE, m -> (double) m.forks()),
        number("spread", "Spread of the log ratios", CellFormat.FIGURE, Measured::spread),
        AttemptsSheet.text("provenance", "Obtained", 10, m -> m.provenance().words()),
        AttemptsSheet.text(
            "method", "Method", 40, m -> m.counted() ? "exact counts" : m.method().words()));
  }

  private static Cell ratio(Row row) {
    Measured measured = row.measured();
    if (measured == null) {
      return new Cell.Missing(NOT_MEASURED);
    }
    if (row.invalid()) {
      return new Cell.Missing(Verdict.INVALID_RUN.words());
    }
    if (measured.result() instanceof Measured.Nothing nothing) {
      return new Cell.Text(nothing.kind().words());
    }
    Double quotient = ClaimRow.quotient(measured);
    return quotient == null
        ? Cell.number(measured.ratio(), NOT_MEASURED)
        : new Cell.Derived("{baseline_mean}/{subject_mean}", quotient);
  }

  private static Column<Row> result(
      String key, String title, Function<Measured, @Nullable Double> of) {
    return Column.of(
        key,
        title,
        12,
        CellFormat.RATIO,
        row ->
            row.invalid()
                ? new Cell.Missing(Verdict.INVALID_RUN.words())
                : cell(row.measured(), of));
  }

  private static Column<Row> number(
      String key, String title, CellFormat look, Function<Measured, @Nullable Double> of) {
    return Column.of(key, title, 12, look, row -> cell(row.measured(), of));
  }

  private static Cell cell(@Nullable Measured measured, Function<Measured, @Nullable Double> of) {
    return Cell.number(measured == null ? null : of.apply(measured), NOT_MEASURED);
  }

  private static @Nullable Double end(@Nullable Interval interval, Function<Interval, Double> of) {
    return interval == null ? null : of.apply(interval);
  }
}
