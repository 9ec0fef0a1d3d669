package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.RATIO;

import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.claims.measure.Measurement;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.standing.Synthesis;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was measured of a claim: ratio and interval, means, and what several attempts show. */
final class MeasuredColumns {
  static final String RATIO_TITLE = "Measured ratio (" + RATIO + ")";

  private MeasuredColumns() {}

  static List<Column<ClaimRow>> inShort() {
    return List.of(
        Column.<ClaimRow>of("measured", "Measured", 28, CellFormat.NAME, ShortClaims::measured)
            .about(
                "The measured ratio with its confidence interval, as it was judged. The live figures"
                    + " stand to the right."));
  }

  static List<Column<ClaimRow>> ratio() {
    return List.of(
        Column.<ClaimRow>of("ratio", RATIO_TITLE, 13, CellFormat.RATIO, ClaimRow::ratio)
            .about(
                "A live formula: the baseline's mean over the subject's. A plain number where"
                    + " several attempts in one environment, or several environments, are combined.")
            .marked(Highlight.BAR),
        Column.<ClaimRow>of("ratio_low", "Interval, low", 10, CellFormat.RATIO, ClaimRow::low)
            .about(
                "Lower end of the confidence interval of the measured ratio. Open: the worst"
                    + " configuration was not run, so nothing bounds it."),
        Column.<ClaimRow>of("ratio_high", "Interval, high", 10, CellFormat.RATIO, ClaimRow::high)
            .about(
                "Upper end of the confidence interval of the measured ratio. Open: the best"
                    + " configuration was not run, so nothing bounds it."));
  }

  static List<Column<ClaimRow>> details() {
    return List.of(
        Column.<ClaimRow>of(
                "level", "Confidence level", 11, CellFormat.PERCENT, MeasuredColumns::level)
            .about(
                "Of the interval. The lower end of the best of K configurations holds for all of"
                    + " them together: 1 − 0.05 ÷ K."),
        Column.<ClaimRow>of(
                "baseline_mean",
                "Baseline mean",
                11,
                CellFormat.FIGURE,
                mean(Measured::baselineMean))
            .about("Geometric mean of the baseline's fork means, as cost per operation."),
        Column.<ClaimRow>of(
                "subject_mean", "Subject mean", 11, CellFormat.FIGURE, mean(Measured::subjectMean))
            .about("Geometric mean of the subject's fork means, as cost per operation."),
        Column.of(
            "unit",
            "Unit of the means",
            11,
            CellFormat.NAME,
            row -> {
              Measured measured = row.measured();
              return measured == null
                  ? new Cell.Missing(row.whyNoFigure())
                  : Cell.text(Figures.unit(measured.unit()), SheetTerms.NONE);
            }),
        Column.of(
            "forks",
            "Pairs, or forks a side",
            9,
            CellFormat.WHOLE,
            row -> {
              Measured measured = row.measured();
              if (measured == null) {
                return new Cell.Missing(row.whyNoFigure());
              }
              return measured.summarised() && measured.forks() == 0
                  ? new Cell.Missing(SheetTerms.NOT_STATED)
                  : new Cell.Figure(measured.forks());
            }));
  }

  static List<Column<ClaimRow>> pooled() {
    return List.of(
        pooled("pooled", "Pooled ratio", Synthesis::pooled, Interval::estimate),
        pooled("pooled_low", "Pooled, low", Synthesis::pooled, Interval::lower),
        pooled("pooled_high", "Pooled, high", Synthesis::pooled, Interval::upper),
        pooled("prediction_low", "New environment, low", Synthesis::prediction, Interval::lower)
            .about("A new environment is expected to show a ratio from here to the next column."),
        pooled("prediction_high", "New environment, high", Synthesis::prediction, Interval::upper));
  }

  private static Column<ClaimRow> pooled(
      String key,
      String title,
      Function<Synthesis, Interval> interval,
      Function<Interval, Double> end) {
    return Column.of(
        key,
        title,
        11,
        CellFormat.RATIO,
        row -> {
          Synthesis pooled = row.standing().stands().pooled();
          return pooled == null
              ? new Cell.Missing(SheetTerms.NONE)
              : new Cell.Figure(end.apply(interval.apply(pooled)));
        });
  }

  private static Function<ClaimRow, Cell> mean(Function<Measured, @Nullable Double> of) {
    return row -> {
      Measured measured = row.measured();
      return Cell.number(measured == null ? null : of.apply(measured), row.whyNoFigure());
    };
  }

  private static Cell level(ClaimRow row) {
    Measured measured = row.measured();
    if (row.interval() == null || measured == null) {
      return new Cell.Missing(row.whyNoFigure());
    }
    boolean joint = row.claimed().sweeping() == Sweeping.BEST;
    return new Cell.Figure(
        joint && measured.result() instanceof Measured.Estimated estimated
            ? estimated.level()
            : Measurement.LEVEL);
  }
}
