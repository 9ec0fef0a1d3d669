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

/** The figures of the chart of claimed against measured, from column O on. */
final class ClaimFigures {
  static final int LEFT = 14;
  static final String CLAIMED = "Claimed bar";
  static final String RANGE = "To the high end";
  static final String MEASURED = "Measured";
  static final String ABOVE = "Above";
  static final String BELOW = "Below";

  private ClaimFigures() {}

  /**
   * The columns of the block.
   *
   * @param source what the figures follow; without all its columns they are plain
   */
  static List<Column<Bar>> columns(Optional<ClaimsRange> source) {
    ClaimsRange claims =
        source
            .filter(c ->
                c.has("claim", "claimed_low", "claimed_high", "ratio", "ratio_low", "ratio_high"))
            .orElse(null);
    return List.of(
        new Column<>("Claim", CellFormat.NAME, null, bar -> new Cell.Text(bar.claim())),
        followed("Claimed low", claims, "claimed_low", Bar::claimedLow),
        followed("Claimed high", claims, "claimed_high", Bar::claimedHigh),
        followed(MEASURED, claims, "ratio", Bar::ratio),
        followed("Interval low", claims, "ratio_low", Bar::intervalLow),
        followed("Interval high", claims, "ratio_high", Bar::intervalHigh),
        // Only a number can be drawn: a claim without a low end is drawn up to its high one.
        new Column<>(CLAIMED, CellFormat.RATIO, "IF(ISNUMBER(P#),P#,Q#)", ClaimFigures::claimed),
        new Column<>(
            RANGE,
            CellFormat.RATIO,
            "IF(AND(ISNUMBER(P#),N(Q#)>N(P#)),Q#-P#,\"\")",
            bar -> difference(bar.claimedHigh(), bar.claimedLow(), true)),
        new Column<>(
            ABOVE,
            CellFormat.RATIO,
            "IF(ISNUMBER(T#),T#-R#,\"\")",
            bar -> difference(bar.intervalHigh(), bar.ratio(), false)),
        new Column<>(
            BELOW,
            CellFormat.RATIO,
            "IF(ISNUMBER(S#),R#-S#,\"\")",
            bar -> difference(bar.ratio(), bar.intervalLow(), false)));
  }

  /** A cell of the claim's row, found by the claim's name so that sorting the rows does no harm. */
  private static Column<Bar> followed(
      String title, @Nullable ClaimsRange claims, String key, Function<Bar, Cell> value) {
    return new Column<>(
        title,
        CellFormat.RATIO,
        claims == null
            ? null
            : "INDEX(%s,MATCH($O#,%s,0))".formatted(claims.column(key), claims.column("claim")),
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
