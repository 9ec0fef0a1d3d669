package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.book.Formula;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.excel.book.Times;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Table;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Works out a team's own formula for one row after the other. */
final class Evaluation<R> {
  private final Table<R> table;
  private final String formula;
  private final List<Column<R>> used;
  private final XSSFWorkbook scratch = new XSSFWorkbook();
  private final XSSFRow row = scratch.createSheet().createRow(0);

  /**
   * Prepares the formula.
   *
   * @throws InvalidValue if it names an unknown column or is none
   */
  Evaluation(Table<R> table, String formula) {
    this.table = table;
    this.formula = formula;
    List<String> keys = Formula.keys(formula);
    used = table.columns().stream().filter(column -> keys.contains(column.key())).toList();
    for (String key : keys) {
      if (table.columns().stream().noneMatch(column -> column.key().equals(key))) {
        throw new InvalidValue("column", "{" + key + "}", "must name a column of " + table.name());
      }
    }
    try {
      cell().setCellFormula(new Formula(formula, table).at(1));
    } catch (FormulaParseException e) {
      throw new InvalidValue("column", "=" + formula, "must be a formula: " + e.getMessage());
    }
  }

  Cell of(R value) {
    for (Column<R> column : used) {
      XSSFCell cell = row.createCell(table.index(column.key()));
      Cell given = column.value().apply(value);
      switch (given instanceof Cell.Link(Cell shown, String _) ? shown : given) {
        case Cell.Figure(double number) -> cell.setCellValue(number);
        case Cell.Derived(String _, double number) -> cell.setCellValue(number);
        case Cell.Text(String text) -> cell.setCellValue(Texts.cell(text));
        case Cell.Link link -> throw new IllegalStateException("a link to a link: " + link);
        case Cell.Time(var time) -> cell.setCellValue(Times.serial(time));
        case Cell.Missing missing -> {
          return missing;
        }
      }
    }
    XSSFCell result = cell();
    result.setCellFormula(new Formula(formula, table).at(1));
    CellValue evaluated = scratch.getCreationHelper().createFormulaEvaluator().evaluate(result);
    return evaluated.getCellType() == CellType.NUMERIC
            && Double.isFinite(evaluated.getNumberValue())
        ? new Cell.Derived(formula, evaluated.getNumberValue())
        : new Cell.Missing("no number: " + evaluated.formatAsString().toLowerCase(Locale.ROOT));
  }

  private XSSFCell cell() {
    return row.createCell(table.columns().size());
  }
}
