package dev.remeasure.reports.sheet;

import static dev.remeasure.reports.model.SheetTerms.NOT_MEASURED;
import static dev.remeasure.reports.model.SheetTerms.RATIO;

import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.measure.Measured;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was measured of a claim, and how it compares: means, ratio, interval and differences. */
final class MeasuredColumns {
  static final String RATIO_TITLE = "Measured ratio (" + RATIO + ")";

  private MeasuredColumns() {}

  static List<Column<ClaimRow>> columns() {
    return List.of(
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
              return Cell.text(measured == null ? null : measured.unit(), NOT_MEASURED);
            }),
        Column.<ClaimRow>of("ratio", RATIO_TITLE, 17, CellFormat.RATIO, ClaimRow::ratio)
            .about(
                "A live formula: the baseline's mean over the subject's. A plain number where the"
                    + " headline is that of several points together.")
            .marked(Highlight.BAR),
        Column.<ClaimRow>of(
                "ratio_low", "95 % interval, low", 10, CellFormat.RATIO, bound(Interval::lower))
            .about(
                "Lower end of the 95 % confidence interval of the measured ratio; over a sweep, of"
                    + " all its points together."),
        Column.<ClaimRow>of(
                "ratio_high", "95 % interval, high", 10, CellFormat.RATIO, MeasuredColumns::upper)
            .about(
                "Upper end of the 95 % confidence interval of the measured ratio. Open: the best"
                    + " configuration was not run, so nothing bounds it."),
        Column.<ClaimRow>of(
                "difference",
                "Measured − claimed low",
                11,
                CellFormat.DIFFERENCE,
                MeasuredColumns::difference)
            .about("A live formula: the measured ratio less the claimed low end."),
        Column.<ClaimRow>of(
                "retained",
                "Share of the claim retained",
                11,
                CellFormat.SHARE,
                MeasuredColumns::retained)
            .about(
                "A live formula: ln(measured ratio) ÷ ln(claimed low). 100 % is the claimed low end,"
                    + " 0 % no effect, below 0 % the opposite effect.")
            .marked(Highlight.ARROW));
  }

  private static Function<ClaimRow, Cell> mean(Function<Measured, @Nullable Double> of) {
    return row -> {
      Measured measured = row.measured();
      return Cell.number(measured == null ? null : of.apply(measured), NOT_MEASURED);
    };
  }

  private static Function<ClaimRow, Cell> bound(Function<Interval, Double> of) {
    return row -> {
      Interval interval = row.interval();
      return Cell.number(interval == null ? null : of.apply(interval), NOT_MEASURED);
    };
  }

  private static Cell upper(ClaimRow row) {
    Judgement judgement = row.judgement();
    return judgement != null && judgement.flags().contains(Flag.BEST_NOT_RUN)
        ? new Cell.Missing(SheetTerms.OPEN)
        : bound(Interval::upper).apply(row);
  }

  private static Cell difference(ClaimRow row) {
    Double low = row.claimedLow();
    Double ratio = row.ratioValue();
    if (low == null || ratio == null) {
      return new Cell.Missing(ratio == null ? NOT_MEASURED : row.whyNoFactor());
    }
    return new Cell.Derived("{ratio}-{claimed_low}", ratio - low);
  }

  private static Cell retained(ClaimRow row) {
    Double low = row.claimedLow();
    Double ratio = row.ratioValue();
    if (low == null || ratio == null) {
      return new Cell.Missing(ratio == null ? NOT_MEASURED : row.whyNoFactor());
    }
    return low > 1 && ratio > 0
        ? new Cell.Derived("LN({ratio})/LN({claimed_low})", Math.log(ratio) / Math.log(low))
        : new Cell.Missing(SheetTerms.DOES_NOT_APPLY);
  }
}
