package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.chart.Figures.Column;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Charts.Segment;
import dev.remeasure.reports.model.Charts.Stack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of the chart of where the claims stand by paper. */
final class PaperFigures {
  private static final String PAPER = "paper";

  private PaperFigures() {}

  /**
   * The columns of the block: the paper, and each thing that was found.
   *
   * @param source what the counts follow; without its papers and standings they are plain
   */
  static List<Column<Stack>> columns(Optional<ClaimsRange> source, List<Segment> segments) {
    ClaimsRange claims = source.filter(c -> c.has(PAPER, "confirmed", "exploratory")).orElse(null);
    List<Column<Stack>> columns = new ArrayList<>();
    columns.add(
        new Column<>(PAPER, "Paper", CellFormat.NAME, null, stack -> new Cell.Text(stack.paper())));
    for (Segment segment : segments) {
      String kind = segment.exploratory() ? "exploratory" : "confirmed";
      columns.add(
          new Column<>(
              key(segment),
              segment.words(),
              CellFormat.WHOLE,
              claims == null
                  ? null
                  : "COUNTIFS(%s,{%s},%s,\"%s\")"
                      .formatted(
                          claims.column(PAPER), PAPER, claims.column(kind), segment.word().word()),
              stack -> new Cell.Figure(stack.claims().getOrDefault(segment, 0L))));
    }
    return columns;
  }

  static String key(Segment segment) {
    return segment.words().replaceAll("[^a-z]+", "_");
  }
}
