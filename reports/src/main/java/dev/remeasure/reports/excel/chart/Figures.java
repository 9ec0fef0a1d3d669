package dev.remeasure.reports.excel.chart;

import dev.remeasure.reports.excel.book.Formula;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.jspecify.annotations.Nullable;

/** A block of figures that charts are drawn from: a header, and below it a row for each item. */
final class Figures<T> {
  private final String sheet;
  private final int left;
  private final int top;
  private final List<T> items;
  private final List<Column<T>> columns;
  private final List<@Nullable Formula> formulas;

  /**
   * One column.
   *
   * @param key names it in formulas
   * @param formula what its cells are, with the keys of the block's columns in braces; null: the
   *     plain value
   * @param value the formula's value
   */
  record Column<T>(
      String key,
      String title,
      CellFormat look,
      @Nullable String formula,
      Function<T, Cell> value) {}

  /**
   * A block that is still to be written.
   *
   * @param left its first column, from 0
   * @param top row of the header, from 0
   */
  Figures(String sheet, int left, int top, List<Column<T>> columns, List<T> items) {
    this.sheet = sheet;
    this.left = left;
    this.top = top;
    this.columns = List.copyOf(columns);
    this.items = items;
    formulas = columns.stream().<@Nullable Formula>map(this::formula).toList();
  }

  List<T> items() {
    return items;
  }

  /** The first column to its right that is free, with one between them. */
  int right() {
    return left + columns.size() + 1;
  }

  void header(SXSSFRow row, Styles styles) {
    for (int i = 0; i < columns.size(); i++) {
      SXSSFCell cell = row.createCell(left + i);
      cell.setCellValue(Texts.cell(columns.get(i).title()));
      cell.setCellStyle(columns.get(i).look().numeric() ? styles.figureHeader() : styles.header());
    }
  }

  /** Writes an item's row, if there is one so far down. */
  void write(SXSSFRow row, Styles styles) {
    int item = row.getRowNum() - top - 1;
    if (item >= items.size()) {
      return;
    }
    for (int i = 0; i < columns.size(); i++) {
      Column<T> column = columns.get(i);
      SXSSFCell cell = row.createCell(left + i);
      Formula formula = formulas.get(i);
      if (formula != null) {
        cell.setCellFormula(formula.at(row.getRowNum() + 1L));
      }
      switch (column.value().apply(items.get(item))) {
        case Cell.Missing(String reason) -> {
          cell.setCellValue(Texts.cell(reason));
          cell.setCellStyle(styles.missing(column.look()));
        }
        case Cell.Text(String text) -> {
          cell.setCellValue(Texts.cell(text));
          cell.setCellStyle(styles.of(column.look()));
        }
        case Cell.Figure(double number) -> {
          cell.setCellValue(number);
          cell.setCellStyle(styles.of(column.look().at(number)));
        }
        default -> throw new IllegalArgumentException(column.title() + " holds no figure");
      }
    }
  }

  /** The numbers of some of the items in a column; null where there is none. */
  XDDFNumericalDataSource<Double> numbers(String key, int from, int to) {
    Function<T, Cell> value = columns.get(index(key)).value();
    return XDDFDataSourcesFactory.fromArray(
        items.subList(from, to).stream()
            .map(item -> number(value.apply(item)))
            .toArray(Double[]::new),
        range(key, from, to));
  }

  /** The names of some of the items, from the first column. */
  XDDFCategoryDataSource names(int from, int to) {
    Column<T> first = columns.getFirst();
    return XDDFDataSourcesFactory.fromArray(
        items.subList(from, to).stream()
            .map(item -> first.value().apply(item) instanceof Cell.Text(String text) ? text : "")
            .toArray(String[]::new),
        range(first.key(), from, to));
  }

  /** The number in a cell; null if it holds words. */
  static @Nullable Double number(Cell cell) {
    return switch (cell) {
      case Cell.Figure(double value) -> value;
      case Cell.Derived(String _, double value) -> value;
      default -> null;
    };
  }

  /** Where some of the items stand in a column, e.g. {@code Charts!$R$3:$R$9}. */
  private String range(String key, int from, int to) {
    int column = left + index(key);
    return new CellRangeAddress(top + 1 + from, top + to, column, column)
        .formatAsString(sheet, true);
  }

  private @Nullable Formula formula(Column<T> column) {
    return column.formula() == null
        ? null
        : new Formula(column.formula(), key -> left + index(key));
  }

  private int index(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + key);
  }
}
