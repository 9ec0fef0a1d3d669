package dev.remeasure.reports.sheet;

import dev.remeasure.reports.excel.ExcelFile;
import dev.remeasure.reports.model.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a whole workbook with so many samples; called in a JVM of its own. */
public final class LargeWorkbook {
  private LargeWorkbook() {}

  /** Takes the file, the number of attempts, and the number of samples of each. */
  public static void main(String[] arguments) throws IOException {
    int iterations = Integer.parseInt(arguments[2]) / 20;
    Ledger ledger = Ledgers.large(Integer.parseInt(arguments[1]), 20, iterations);
    try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
      new ExcelFile(Reports.workbook(ledger), Progress.NONE).write(out);
    }
  }
}
