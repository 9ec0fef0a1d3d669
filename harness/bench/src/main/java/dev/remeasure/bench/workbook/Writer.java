package dev.remeasure.bench.workbook;

import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Series;
import dev.remeasure.claims.standing.JudgedAttempt;
import dev.remeasure.reports.excel.ExcelFile;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A way to write the samples of a ledger, every way the same cells in the same looks. */
public enum Writer {
  /** The product's own export of the samples. */
  REMEASURE {
    @Override
    void write(Ledger ledger, OutputStream out) throws IOException {
      new ExcelFile(Reports.workbook(ledger).only("Samples"), Progress.NONE).write(out);
    }
  },
  /** The streaming workbook of Apache POI, as its manual shows it. */
  SXSSF {
    @Override
    void write(Ledger ledger, OutputStream out) throws IOException {
      try (SXSSFWorkbook book = new SXSSFWorkbook(200)) {
        CreationHelper helper = book.getCreationHelper();
        CellStyle name = book.createCellStyle();
        CellStyle whole = book.createCellStyle();
        whole.setDataFormat(helper.createDataFormat().getFormat("#,##0"));
        CellStyle time = book.createCellStyle();
        time.setDataFormat(helper.createDataFormat().getFormat("yyyy-mm-dd hh:mm:ss"));
        SXSSFSheet sheet = book.createSheet("Samples");
        SXSSFRow header = sheet.createRow(0);
        for (int i = 0; i < TITLES.length; i++) {
          header.createCell(i).setCellValue(TITLES[i]);
        }
        int at = 1;
        for (JudgedAttempt tried : ledger.attempts()) {
          for (Fork fork : ledger.runs().find(tried.attempt().run()).orElseThrow().forks()) {
            for (Series series : fork.series()) {
              for (int i = 0; i < series.values().size(); i++) {
                SXSSFRow row = sheet.createRow(at++);
                cell(row, 0, whole).setCellValue((double) tried.attempt().number());
                cell(row, 1, name).setCellValue(tried.attempt().claim());
                cell(row, 2, name).setCellValue("the only one");
                cell(row, 3, whole).setCellValue(fork.order());
                cell(row, 4, whole).setCellValue(fork.pair());
                cell(row, 5, name).setCellValue(side(fork));
                cell(row, 6, time).setCellValue(utc(fork));
                cell(row, 7, name).setCellValue(series.metric());
                cell(row, 8, whole).setCellValue(i);
                cell(row, 9, name).setCellValue(series.values().get(i));
                cell(row, 10, name).setCellValue(series.unit());
              }
            }
          }
        }
        book.write(out);
      }
    }
  },
  /** The workbook of fastexcel, for scale. */
  FASTEXCEL {
    @Override
    void write(Ledger ledger, OutputStream out) throws IOException {
      try (Workbook book = new Workbook(out, "Remeasure", "1.0")) {
        Worksheet sheet = book.newWorksheet("Samples");
        for (int i = 0; i < TITLES.length; i++) {
          sheet.value(0, i, TITLES[i]);
        }
        int at = 1;
        for (JudgedAttempt tried : ledger.attempts()) {
          for (Fork fork : ledger.runs().find(tried.attempt().run()).orElseThrow().forks()) {
            for (Series series : fork.series()) {
              for (int i = 0; i < series.values().size(); i++) {
                sheet.value(at, 0, tried.attempt().number());
                sheet.value(at, 1, tried.attempt().claim());
                sheet.value(at, 2, "the only one");
                sheet.value(at, 3, fork.order());
                sheet.value(at, 4, fork.pair());
                sheet.value(at, 5, side(fork));
                sheet.value(at, 6, utc(fork));
                sheet.style(at, 6).format("yyyy-mm-dd hh:mm:ss").set();
                sheet.value(at, 7, series.metric());
                sheet.value(at, 8, i);
                sheet.value(at, 9, series.values().get(i));
                sheet.value(at, 10, series.unit());
                if (at++ % 1000 == 0) {
                  sheet.flush();
                }
              }
            }
          }
        }
      }
    }
  };

  private static final String[] TITLES = {
    "Attempt",
    "Claim",
    "Point",
    "Fork",
    "Pair",
    "Side",
    "Fork started (UTC)",
    "Metric",
    "Iteration",
    "Value",
    "Unit"
  };

  abstract void write(Ledger ledger, OutputStream out) throws IOException;

  private static SXSSFCell cell(SXSSFRow row, int column, CellStyle style) {
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private static String side(Fork fork) {
    return fork.side().name().toLowerCase(Locale.ROOT);
  }

  private static LocalDateTime utc(Fork fork) {
    Instant started = fork.startedAt() == null ? Instant.EPOCH : fork.startedAt();
    return LocalDateTime.ofInstant(started, ZoneOffset.UTC);
  }
}
