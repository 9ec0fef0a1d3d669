package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report as it is printed: its title, and tables of what people read.
 *
 * @param lead sentences below the title
 */
record Page(String title, List<String> lead, List<Grid> grids) {

  /** A table whose cells are ready to be read. */
  record Grid(String title, String about, List<Head> heads, List<List<Value>> rows) {}

  /**
   * The head of a column.
   *
   * @param words whether the column holds sentences
   */
  record Head(String title, boolean numeric, boolean words, int width) {}

  /**
   * A value as it is read.
   *
   * @param missing whether it says why there is none
   */
  record Value(String text, boolean missing) {}

  /**
   * Makes the tables.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  static Page of(Report report, Progress progress) {
    List<String> lead = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    int number = 0;
    for (Sheet sheet : report.sheets()) {
      progress.step(sheet.name(), ++number, report.sheets().size(), 0);
      switch (sheet) {
        case Cover cover -> {
          lead.add(cover.summary());
          cover
              .facts()
              .forEach(fact ->
                  lead.add(fact.label() + ": " + PlainCells.text(fact.value(), CellFormat.NAME)));
          lead.addAll(cover.reading().subList(0, Math.min(2, cover.reading().size())));
          if (!cover.counts().isEmpty()) {
            grids.add(counts(cover));
          }
        }
        case Table<?> table when table.kind() == Table.Kind.PRINTED ->
            grids.add(grid(table, progress, number, report.sheets().size()));
        default -> {}
      }
    }
    return new Page(report.title(), lead, grids);
  }

  private static Grid counts(Cover cover) {
    return new Grid(
        "Where the claims stand",
        "How many claims have each verdict.",
        List.of(
            new Head("Verdict", false, false, 20),
            new Head("Claims", true, false, 8),
            new Head("Meaning", false, true, 60)),
        cover.counts().stream()
            .map(count ->
                List.of(
                    new Value(count.word(), false),
                    new Value(Long.toString(count.claims()), false),
                    new Value(count.meaning(), false)))
            .toList());
  }

  private static <R> Grid grid(Table<R> table, Progress progress, int number, int of) {
    List<Column<R>> columns = table.columns().stream().filter(c -> !c.aside()).toList();
    List<List<Value>> values = new ArrayList<>();
    try (Stream<R> rows = table.rows().get()) {
      progress
          .over(rows.iterator(), table.name(), number, of)
          .forEachRemaining(
              row -> values.add(columns.stream().map(column -> value(column, row)).toList()));
    }
    return new Grid(
        table.name(),
        table.about(),
        columns.stream()
            .map(c ->
                new Head(c.title(), c.look().numeric(), c.look() == CellFormat.WORDS, c.width()))
            .toList(),
        values);
  }

  private static <R> Value value(Column<R> column, R row) {
    Cell cell = column.value().apply(row);
    return new Value(PlainCells.text(cell, column.look()), cell instanceof Cell.Missing);
  }
}
