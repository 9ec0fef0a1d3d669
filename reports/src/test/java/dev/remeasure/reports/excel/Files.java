package dev.remeasure.reports.excel;

import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes reports into memory and opens them again. */
final class Files {
  private Files() {}

  static byte[] bytes(Report report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ExcelFile(report, Progress.NONE).write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static XSSFWorkbook open(byte[] file) {
    try {
      return new XSSFWorkbook(new ByteArrayInputStream(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
