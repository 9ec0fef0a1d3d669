package dev.remeasure.reports.excel.chart;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.chart.Figures.Column;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the chart of verdicts by paper, from column Z on. */
final class PaperFigures {
  static final int LEFT = 25;

  private PaperFigures() {}

  /**
   * The columns of the block.
   *
   * @param claims what the counts follow; without its papers and verdicts they are plain
   */
  static List<Column<Stack>> columns(Optional<ClaimsRange> claims) {
    ClaimsRange followed = claims.filter(c -> c.has("paper", "verdict")).orElse(null);
    List<Column<Stack>> columns = new ArrayList<>();
    columns.add(
        new Column<>("Paper", CellFormat.NAME, null, stack -> new Cell.Text(stack.paper())));
    for (Verdict verdict : Verdict.values()) {
      columns.add(
          new Column<>(
              verdict.words(),
              CellFormat.WHOLE,
              followed == null
                  ? null
                  : "COUNTIFS(%s,$Z#,%s,\"%s\")"
                      .formatted(
                          followed.column("paper"), followed.column("verdict"), verdict.words()),
              stack -> new Cell.Figure(stack.verdicts().getOrDefault(verdict, 0L))));
    }
    return columns;
  }
}
