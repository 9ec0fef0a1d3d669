package dev.remeasure.reports.sheet;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The cells of a sheet as a test compares them: words in brackets say why there is nothing. */
public final class Cells {
  private Cells() {}

  /** Each row, its cells divided by bars. */
  public static List<String> lines(Report report, String sheet) {
    return rows(report, sheet).stream().map(row -> String.join("|", row.values())).toList();
  }

  /** Each row, its cells by the keys of their columns. */
  public static List<Map<String, String>> rows(Report report, String sheet) {
    return rows(report.only(sheet).main());
  }

  /** The row that has the text in its first column. */
  public static Map<String, String> row(Report report, String sheet, String first) {
    return rows(report, sheet).stream()
        .filter(row -> row.values().iterator().next().equals(first))
        .findFirst()
        .orElseThrow();
  }

  static <R> List<Map<String, String>> rows(Table<R> table) {
    return table.rows().get().map(row -> cells(table, row)).toList();
  }

  private static <R> Map<String, String> cells(Table<R> table, R row) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column<R> column : table.columns()) {
      cells.put(column.key(), shown(column.value().apply(row)));
    }
    return cells;
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Link(Cell linked, String _) -> shown(linked);
      case Cell.Missing(String reason) -> "(" + reason + ")";
      case Cell.Time(var time) -> time.toString();
      case Cell.Figure(double value) -> Double.toString(value);
      case Cell.Derived(String formula, double value) -> formula + "=" + value;
    };
  }
}
