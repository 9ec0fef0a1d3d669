package dev.remeasure.report.excel;

import dev.remeasure.report.Progress;
import dev.remeasure.report.Report;
import dev.remeasure.report.Table;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a report as an Excel workbook, in memory that does not grow with its rows. */
public final class ExcelFile {
  private final Report report;
  private final Progress progress;
  private final int rowLimit;

  public ExcelFile(Report report, Progress progress) {
    this(report, progress, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  ExcelFile(Report report, Progress progress, int rowLimit) {
    this.report = report;
    this.progress = progress;
    this.rowLimit = rowLimit;
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook base = new XSSFWorkbook();
        Book book = new Book(base, report.title(), report.at())) {
      Styles styles = new Styles(base, "22577A");
      SheetNames names = new SheetNames();
      for (int i = 0; i < report.sheets().size(); i++) {
        Table<?> table = report.sheets().get(i);
        int number = i + 1;
        Progress.Rows rows =
            written -> progress.step(table.name(), number, report.sheets().size(), written);
        rows.at(0);
        new TableSheet<>(book, styles, names, table, rowLimit).write(rows);
      }
      book.write(out);
    }
  }
}
