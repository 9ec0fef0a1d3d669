package dev.remeasure.reports.excel;

import dev.remeasure.reports.excel.book.Book;
import dev.remeasure.reports.excel.book.ClaimsRange;
import dev.remeasure.reports.excel.book.SheetNames;
import dev.remeasure.reports.excel.book.Styles;
import dev.remeasure.reports.excel.book.Workbooks;
import dev.remeasure.reports.excel.chart.ChartSheet;
import dev.remeasure.reports.model.Charts;
import dev.remeasure.reports.model.Cover;
import dev.remeasure.reports.model.LazyTable;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Sheet;
import dev.remeasure.reports.model.Table;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Writes a report as an Excel workbook, in memory that does not grow with its rows. */
public final class ExcelFile {
  static final String PACKING = "packing the file";

  private final Report report;
  private final Progress progress;
  private final int rowLimit;

  public ExcelFile(Report report, Progress progress) {
    this(report, progress, SpreadsheetVersion.EXCEL2007.getMaxRows());
  }

  ExcelFile(Report report, Progress progress, int rowLimit) {
    this.report = report.forWorkbook();
    this.progress = progress;
    this.rowLimit = rowLimit;
  }

  /**
   * Writes the workbook; the stream stays open.
   *
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public void write(OutputStream out) throws IOException {
    try (XSSFWorkbook base = base();
        Book book = new Book(base, report.title(), report.at())) {
      Styles styles = new Styles(base, report.brand().colour());
      SheetNames names = new SheetNames();
      base.forEach(sheet -> names.reserve(sheet.getSheetName()));
      List<String> given = report.sheets().stream().map(s -> names.give(s.name())).toList();
      Optional<ClaimsRange> claims = ClaimsRange.of(report, given);
      Offers offers = new Offers(book, names);
      List<TableSheet.Part> parts = new ArrayList<>();
      @Nullable CoverSheet cover = null;
      for (int i = 0; i < report.sheets().size(); i++) {
        Sheet sheet = report.sheets().get(i);
        String name = given.get(i);
        Progress.Rows rows = rows(sheet, i + 1);
        rows.at(0);
        switch (sheet) {
          case Cover page -> {
            cover = new CoverSheet(book, styles, name);
            cover.write(page, claims);
            cover.logo(report.brand().logo());
          }
          case Charts charts -> {
            ChartSheet drawn = new ChartSheet(book, styles, name, charts, claims);
            drawn.write();
            if (cover != null) {
              cover.forest(drawn);
            }
            parts.add(new TableSheet.Part(name, -1, charts.about()));
          }
          case Table<?> table ->
              parts.addAll(
                  new TableSheet<>(book, styles, names, name, table, offers, rowLimit).write(rows));
          case LazyTable later ->
              parts.addAll(
                  new TableSheet<>(book, styles, names, name, later.table().get(), offers, rowLimit)
                      .write(rows));
        }
      }
      offers.write();
      if (cover != null) {
        cover.list(parts);
      }
      pack(book, out);
    }
  }

  private void pack(Book book, OutputStream out) throws IOException {
    try {
      book.write(new Packing(out));
    } catch (IOException e) {
      // An interrupted archive complains of what it lacks, and hides why.
      packing();
      throw e;
    }
  }

  private void packing() {
    progress.step(PACKING, report.sheets().size(), report.sheets().size(), 0);
  }

  private Progress.Rows rows(Sheet sheet, int number) {
    return written -> progress.step(sheet.name(), number, report.sheets().size(), written);
  }

  /** A team's own workbook to begin with, or an empty one. */
  private XSSFWorkbook base() throws IOException {
    Path base = report.brand().base();
    if (base == null) {
      return new XSSFWorkbook();
    }
    try (InputStream in = Files.newInputStream(base)) {
      return Workbooks.whole(in, "base");
    }
  }

  /** Looks at the interrupt while the written rows are packed, which takes about as long again. */
  private final class Packing extends FilterOutputStream {
    Packing(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      packing();
      out.write(bytes, from, length);
    }
  }
}
