package dev.remeasure.reports.excel;

import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** A sheet's rows as one of Excel's tables, so that formulas and pivots find them by name. */
final class ListObject {
  private ListObject() {}

  /**
   * Makes a table of the header and the rows below it, which can be filtered. Excel wants titles
   * that differ: where they do not, the sheet gets a filter and no table.
   *
   * @param last the last row, at least 1
   */
  static void add(XSSFSheet sheet, List<? extends Column<?>> columns, int last) {
    List<String> titles = columns.stream().map(column -> Texts.cell(column.title())).toList();
    AreaReference area =
        new AreaReference(
            new CellReference(0, 0),
            new CellReference(last, titles.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    Set<String> distinct = new HashSet<>();
    if (!titles.stream().allMatch(title -> distinct.add(title.toLowerCase(Locale.ROOT)))) {
      sheet.setAutoFilter(CellRangeAddress.valueOf(area.formatAsString()));
      return;
    }
    XSSFTable table = sheet.createTable(area);
    String name = name(sheet.getSheetName());
    table.setName(name);
    table.setDisplayName(name);
    List<CTTableColumn> named = table.getCTTable().getTableColumns().getTableColumnList();
    for (int i = 0; i < titles.size(); i++) {
      named.get(i).setName(titles.get(i));
    }
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
  }

  /** E.g. {@code Claims_vs_measured}: what a name may hold, and never the name of a cell. */
  static String name(String sheet) {
    String safe = sheet.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("^_|_$", "");
    return safe.isEmpty() || !Character.isLetter(safe.charAt(0)) || safe.matches("\\p{L}{1,3}\\d*")
        ? "Table_" + safe
        : safe;
  }
}
