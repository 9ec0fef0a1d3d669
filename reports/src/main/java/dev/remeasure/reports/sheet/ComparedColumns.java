package dev.remeasure.reports.sheet;

import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Highlight;
import dev.remeasure.reports.model.SheetTerms;
import dev.remeasure.reports.recorded.ClaimedFactor;
import java.util.List;

/** How the measured ratio compares with the claimed one: difference, and share of the effect. */
final class ComparedColumns {
  private ComparedColumns() {}

  static List<Column<ClaimRow>> difference() {
    return List.of(
        Column.<ClaimRow>of(
                "difference",
                "Measured − claimed",
                11,
                CellFormat.DIFFERENCE,
                ComparedColumns::difference)
            .about(
                "A live formula: the measured ratio minus the claimed one, or minus the nearer end of"
                    + " a claimed range; 0 within the range."));
  }

  static List<Column<ClaimRow>> retained() {
    return List.of(
        Column.<ClaimRow>of(
                "retained",
                "Share of the claim retained",
                11,
                CellFormat.SHARE,
                ComparedColumns::retained)
            .about(
                "A live formula: ln(measured ratio) ÷ ln(claimed ratio); of a claimed range the"
                    + " nearer end. 100 % is the claim, 0 % no effect, below 0 % the opposite"
                    + " effect.")
            .marked(Highlight.ARROW));
  }

  private static Cell difference(ClaimRow row) {
    Double ratio = row.ratioValue();
    Double low = row.claimed().low();
    Double high = row.claimed().high();
    if (ratio == null || low == null || Double.isInfinite(low) || row.open()) {
      return missing(row);
    }
    if (!row.claimed().closedRange() || high == null) {
      return new Cell.Derived("{ratio}-{claimed_low}", ratio - low);
    }
    return new Cell.Derived(
        "IF({ratio}<{claimed_low},{ratio}-{claimed_low},"
            + "IF({ratio}>{claimed_high},{ratio}-{claimed_high},0))",
        ratio < low ? ratio - low : ratio > high ? ratio - high : 0);
  }

  private static Cell retained(ClaimRow row) {
    Double ratio = row.ratioValue();
    ClaimedFactor claimed = row.claimed();
    Double end = claimed.turned() ? claimed.high() : claimed.low();
    if (ratio == null || end == null || row.open()) {
      return missing(row);
    }
    boolean effect = claimed.intent() != null && claimed.intent().effect();
    if (!effect || ratio <= 0 || Double.isInfinite(end) || end == 1) {
      return new Cell.Missing(SheetTerms.DOES_NOT_APPLY);
    }
    Judgement judgement = row.judgement();
    if (judgement != null && judgement.subVerdict() == SubVerdict.UPPER_END_NOT_REACHED) {
      return Cell.number(judgement.retained(), SheetTerms.DOES_NOT_APPLY);
    }
    Double high = claimed.high();
    Double low = claimed.low();
    if (!claimed.closedRange() || low == null || high == null) {
      String key = claimed.turned() ? "{claimed_high}" : "{claimed_low}";
      return new Cell.Derived("LN({ratio})/LN(" + key + ")", share(ratio, end));
    }
    return new Cell.Derived(
        "IF({ratio}<{claimed_low},LN({ratio})/LN({claimed_low}),"
            + "IF({ratio}>{claimed_high},LN({ratio})/LN({claimed_high}),1))",
        ratio < low ? share(ratio, low) : ratio > high ? share(ratio, high) : 1);
  }

  /** Nothing to compare, and why; where the claimed configuration was not run it is open. */
  private static Cell missing(ClaimRow row) {
    return new Cell.Missing(row.ratioValue() == null ? row.whyNoFigure() : row.claimed().missing());
  }

  private static double share(double ratio, double claimed) {
    return Math.log(ratio) / Math.log(claimed);
  }
}
