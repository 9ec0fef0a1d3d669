package dev.remeasure.reports.excel;

import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.SheetNames;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Choices;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The drop-down lists of a workbook; their words stand in a hidden sheet. */
final class Offers {
  private static final String SHEET = "Lists";

  private final Book book;
  private final String sheet;
  private final List<Choices> lists = new ArrayList<>();

  Offers(Book book, SheetNames names) {
    this.book = book;
    sheet = names.give(SHEET);
  }

  void add(XSSFSheet to, Table<?> table, int lastRow) {
    if (lastRow < 1) {
      return;
    }
    DataValidationHelper helper = to.getDataValidationHelper();
    for (int i = 0; i < table.columns().size(); i++) {
      Column<?> column = table.columns().get(i);
      Choices choices = column.choices();
      if (!choices.words().isEmpty()) {
        DataValidation validation =
            helper.createValidation(
                helper.createFormulaListConstraint(list(choices)),
                new CellRangeAddressList(1, lastRow, i, i));
        validation.setErrorStyle(
            choices.only() ? DataValidation.ErrorStyle.STOP : DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(
            column.title(),
            choices.only()
                ? "Please choose one of the listed words."
                : "This word is not in use yet. Keep it?");
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        to.addValidationData(validation);
      }
    }
  }

  /** Writes the hidden sheet, if any list is used. */
  void write() {
    if (lists.isEmpty()) {
      return;
    }
    SXSSFSheet hidden = book.sheet(sheet, false);
    int longest = lists.stream().mapToInt(list -> list.words().size()).max().orElse(0);
    for (int i = 0; i < longest; i++) {
      SXSSFRow row = hidden.createRow(i);
      for (int j = 0; j < lists.size(); j++) {
        if (i < lists.get(j).words().size()) {
          row.createCell(j).setCellValue(Texts.cell(lists.get(j).words().get(i)));
        }
      }
    }
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.HIDDEN);
  }

  private String list(Choices choices) {
    int index = lists.indexOf(choices);
    if (index < 0) {
      index = lists.size();
      lists.add(choices);
    }
    String column = CellReference.convertNumToColString(index);
    return sheet + "!$" + column + "$1:$" + column + "$" + choices.words().size();
  }
}
