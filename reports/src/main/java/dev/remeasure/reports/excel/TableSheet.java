package dev.remeasure.reports.excel;

import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.Formula;
import dev.remeasure.reports.excel.book.Notes;
import dev.remeasure.reports.excel.book.Pages;
import dev.remeasure.reports.excel.book.SheetNames;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.excel.book.Times;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one table, onto as many numbered sheets as its rows need. */
final class TableSheet<R> {
  /** Excel allows 65 530 links in a sheet. */
  private static final int LINKS = 65_000;

  private static final int TALLEST = 8;
  static final float LINE = 13.5f;
  private static final float ROW = 16;

  /** Nobody prints hundreds of empty rows. */
  private static final int PRINTED_BLANKS = 30;

  /** Nor thousands of samples: one page of details shows what they are. */
  private static final int PRINTED_DETAILS = 40;

  private final Book book;
  private final Styles styles;
  private final SheetNames names;
  private final String first;
  private final Table<R> table;
  private final Offers offers;
  private final int rowLimit;
  private final Map<String, Formula> formulas = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  private int links;

  /**
   * A sheet that was written.
   *
   * @param rows below its header; −1 where there are none to count
   */
  record Part(String sheet, long rows, String about) {}

  TableSheet(
      Book book,
      Styles styles,
      SheetNames names,
      String first,
      Table<R> table,
      Offers offers,
      int rowLimit) {
    this.book = book;
    this.styles = styles;
    this.names = names;
    this.first = first;
    this.table = table;
    this.offers = offers;
    this.rowLimit = rowLimit;
  }

  List<Part> write(Progress.Rows progress) {
    try (Stream<R> stream = table.rows().get()) {
      Iterator<R> rows = stream.iterator();
      long written = 0;
      do {
        written = writePart(rows, written, progress);
      } while (rows.hasNext());
      progress.at(written);
    }
    return parts;
  }

  private long writePart(Iterator<R> rows, long before, Progress.Rows progress) {
    String name = parts.isEmpty() ? first : names.give(first + " " + number());
    SXSSFSheet sheet = book.sheet(name, table.bulk());
    XSSFSheet plain = book.getXSSFWorkbook().getSheet(name);
    Notes notes = new Notes(plain);
    links = 0;
    sheet.setDefaultRowHeightInPoints(ROW);
    // The sign that opens what is folded stands above it, at the last row in sight.
    sheet.setRowSumsBelow(false);
    header(sheet, notes);
    long written = before;
    int at = 1;
    while (rows.hasNext() && at < rowLimit - 1) {
      R row = rows.next();
      SXSSFRow target = sheet.createRow(at);
      write(target, row, notes);
      if (table.folded().test(row)) {
        target.setZeroHeight(true);
        sheet.setRowOutlineLevel(at, 1);
      }
      at++;
      written++;
      if (written % Progress.EVERY == 0) {
        progress.at(written);
      }
    }
    int last = at - 1;
    if (rows.hasNext()) {
      SXSSFCell cell = sheet.createRow(at).createCell(0);
      cell.setCellValue(
          "The rest is on the next sheet, “%s %d”: Excel has no more rows."
              .formatted(first, number() + 1));
      cell.setCellStyle(styles.notice());
    }
    int columns = table.columns().size();
    sheet.createFreezePane(Math.min(table.frozen(), columns), 1);
    if (table.blanks() > 0) {
      sheet.setAutoFilter(new CellRangeAddress(0, Math.max(last, 1), 0, columns - 1));
    } else {
      ListObject.add(plain, table.columns(), Math.max(last, 1));
    }
    new ConditionalFormats(plain).add(table, last);
    print(plain, Math.max(last, 1));
    digits(plain, Math.max(last, table.blanks()));
    offers.add(plain, table, Math.max(last, table.blanks()));
    if (table.blanks() > 0) {
      blank(sheet, plain, at);
    }
    boolean more = rows.hasNext();
    parts.add(
        new Part(
            name,
            written - before,
            before == 0 && !more
                ? table.about()
                : "Rows %,d to %,d; Excel allows no more in one sheet%s. %s"
                    .formatted(
                        before + 1,
                        written,
                        more ? ", the rest follows on the next" : "",
                        table.about())));
    return written;
  }

  private void print(XSSFSheet plain, int last) {
    int columns = table.printed();
    int end = Math.max(last, Math.min(table.blanks(), PRINTED_BLANKS));
    if (table.details() && table.blanks() == 0) {
      columns = Pages.taste(plain, table);
      end = Math.min(end, PRINTED_DETAILS);
    } else {
      Pages.table(plain, table);
    }
    book.setPrintArea(book.getSheetIndex(plain.getSheetName()), 0, columns - 1, 0, end);
  }

  /** Texts of digits stay texts; Excel need not warn of each. */
  private void digits(XSSFSheet plain, int last) {
    for (int i = 0; i < table.columns().size(); i++) {
      if (last > 0 && table.columns().get(i).look() == CellFormat.VERBATIM) {
        plain.addIgnoredErrors(
            new CellRangeAddress(1, last, i, i), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
      }
    }
  }

  /** Makes rows ready to be filled in; everything but them is locked, without a password. */
  private void blank(SXSSFSheet sheet, XSSFSheet plain, int from) {
    for (int at = from; at <= table.blanks(); at++) {
      SXSSFRow row = sheet.createRow(at);
      for (int i = 0; i < table.columns().size(); i++) {
        row.createCell(i).setCellStyle(styles.open(table.columns().get(i).look()));
      }
    }
    plain.enableLocking();
    plain.lockFormatColumns(false);
    plain.lockFormatRows(false);
    plain.lockFormatCells(false);
    plain.lockSort(false);
    plain.lockAutoFilter(false);
  }

  private int number() {
    return parts.size() + 1;
  }

  private void header(SXSSFSheet sheet, Notes notes) {
    SXSSFRow row = sheet.createRow(0);
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Column<R> column = table.columns().get(i);
      sheet.setColumnWidth(i, Math.min(255, column.width() + 2) * 256);
      sheet.setColumnHidden(i, column.place() == Column.Place.HIDDEN);
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(Texts.cell(column.title()));
      cell.setCellStyle(column.look().numeric() ? styles.figureHeader() : styles.header());
      lines = Math.max(lines, Texts.lines(column.title(), CellFormat.WORDS, column.width()));
      String about = i == 0 ? about(column) : column.about();
      if (about != null) {
        notes.add(0, i, about);
      }
    }
    row.setHeightInPoints(LINE * Math.min(lines + 1, TALLEST));
  }

  private String about(Column<R> first) {
    return first.about() == null ? table.about() : table.about() + "\n" + first.about();
  }

  private void write(SXSSFRow row, R value, Notes notes) {
    int lines = 1;
    for (int i = 0; i < table.columns().size(); i++) {
      Column<R> column = table.columns().get(i);
      Cell cell = column.value().apply(value);
      SXSSFCell target = row.createCell(i);
      set(target, column, cell);
      if (column.look() == CellFormat.WORDS && cell instanceof Cell.Text(String text)) {
        int needed = Texts.lines(text, CellFormat.WORDS, column.width());
        lines = Math.max(lines, needed);
        if (needed > TALLEST && !Texts.looksLikeFormula(text)) {
          target.setCellStyle(styles.overflowing());
        }
      }
      String note = column.note().apply(value);
      if (note != null) {
        notes.add(row.getRowNum(), i, note);
      }
    }
    if (lines > 1) {
      row.setHeightInPoints(LINE * Math.min(lines, TALLEST) + 3);
    }
  }

  private void set(SXSSFCell target, Column<R> column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> {
        target.setCellValue(Texts.cell(text));
        target.setCellStyle(
            Texts.looksLikeFormula(text) ? styles.quoted(column.look()) : styles.of(column.look()));
      }
      case Cell.Figure(double number) -> {
        target.setCellValue(number);
        target.setCellStyle(styles.of(column.look().at(number)));
      }
      case Cell.Time(var time) -> {
        target.setCellValue(Times.serial(time));
        target.setCellStyle(styles.of(CellFormat.TIME));
      }
      case Cell.Link(Cell shown, String address) -> {
        set(target, column, shown);
        target.setCellStyle(styles.of(CellFormat.LINK));
        if (links++ < LINKS) {
          Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
          link.setAddress(address);
          target.setHyperlink(link);
        }
      }
      case Cell.Missing(String reason) when reason.isEmpty() ->
          target.setCellStyle(styles.of(column.look()));
      case Cell.Missing(String reason) -> {
        target.setCellValue(Texts.cell(reason));
        target.setCellStyle(styles.missing(column.look()));
      }
      case Cell.Derived(String template, double number) -> {
        // A choice of columns may leave out what the figure is derived from.
        if (Formula.keys(template).stream().allMatch(table::has)) {
          target.setCellFormula(
              formulas
                  .computeIfAbsent(template, key -> new Formula(key, table))
                  .at(target.getRowIndex() + 1L));
        }
        target.setCellValue(number);
        target.setCellStyle(styles.of(column.look().at(number)));
      }
    }
  }
}
