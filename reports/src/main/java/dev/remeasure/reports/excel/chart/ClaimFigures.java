package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.chart.Figures.Column;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts.Bar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of the chart of claimed against measured. */
final class ClaimFigures {
  static final String CLAIMED = "claimed_bar";
  static final String RANGE = "to_high";
  static final String MEASURED = "ratio";
  static final String ABOVE = "above";
  static final String BELOW = "below";

  /** Which line of the plot a claim has, counted from below. */
  static final String LINE = "line";

  /** Where the scale begins, and the names end. */
  static final String SCALE = "scale";

  private static final String CLAIM = "claim";

  private ClaimFigures() {}

  /**
   * The columns of the block.
   *
   * @param least where the scale begins
   * @param source what the figures follow; without all its columns they are plain
   */
  static List<Column<Bar>> columns(Optional<ClaimsRange> source, List<Bar> bars, double least) {
    ClaimsRange claims =
        source
            .filter(c ->
                c.has(CLAIM, "claimed_low", "claimed_high", MEASURED, "ratio_low", "ratio_high"))
            .orElse(null);
    return List.of(
        new Column<>(CLAIM, "Claim", CellFormat.NAME, null, bar -> new Cell.Text(bar.claim())),
        new Column<>(
            "standing",
            "Stands",
            CellFormat.NAME,
            null,
            bar -> new Cell.Text(bar.standing().words())),
        followed("claimed_low", "Claimed low", claims, Bar::claimedLow),
        followed("claimed_high", "Claimed high", claims, Bar::claimedHigh),
        followed(MEASURED, "Measured", claims, Bar::ratio),
        followed("ratio_low", "Interval low", claims, Bar::intervalLow),
        followed("ratio_high", "Interval high", claims, Bar::intervalHigh),
        // Only a number can be drawn: a claim without a low end is drawn up to its high one.
        new Column<>(
            CLAIMED,
            "Claimed bar",
            CellFormat.RATIO,
            "IF(ISNUMBER({claimed_low}),{claimed_low},{claimed_high})",
            ClaimFigures::claimed),
        new Column<>(
            RANGE,
            "To the high end",
            CellFormat.RATIO,
            "IF(AND(ISNUMBER({claimed_low}),N({claimed_high})>N({claimed_low})),"
                + "{claimed_high}-{claimed_low},\"\")",
            bar -> difference(bar.claimedHigh(), bar.claimedLow(), true)),
        new Column<>(
            ABOVE,
            "Above",
            CellFormat.RATIO,
            "IF(ISNUMBER({ratio_high}),{ratio_high}-{ratio},\"\")",
            bar -> difference(bar.intervalHigh(), bar.ratio(), false)),
        new Column<>(
            BELOW,
            "Below",
            CellFormat.RATIO,
            "IF(ISNUMBER({ratio_low}),{ratio}-{ratio_low},\"\")",
            bar -> difference(bar.ratio(), bar.intervalLow(), false)),
        new Column<>(
            LINE,
            "Line",
            CellFormat.WHOLE,
            null,
            bar -> new Cell.Figure((double) bars.size() - bars.indexOf(bar))),
        new Column<>(SCALE, "Scale from", CellFormat.NUMBER, null, bar -> new Cell.Figure(least)));
  }

  /** A cell of the claim's row, found by the claim's name so that sorting the rows does no harm. */
  private static Column<Bar> followed(
      String key, String title, @Nullable ClaimsRange claims, Function<Bar, Cell> value) {
    return new Column<>(
        key,
        title,
        CellFormat.RATIO,
        claims == null
            ? null
            : "INDEX(%s,MATCH({%s},%s,0))"
                .formatted(claims.column(key), CLAIM, claims.column(CLAIM)),
        bar -> plain(value.apply(bar)));
  }

  private static Cell plain(Cell cell) {
    Double number = Figures.number(cell);
    return number == null ? cell : new Cell.Figure(number);
  }

  private static Cell claimed(Bar bar) {
    return Figures.number(bar.claimedLow()) == null ? bar.claimedHigh() : bar.claimedLow();
  }

  private static Cell difference(Cell of, Cell less, boolean above) {
    Double from = Figures.number(of);
    Double number = Figures.number(less);
    return from == null || number == null || (above && from <= number)
        ? Cell.EMPTY
        : new Cell.Figure(from - number);
  }
}
