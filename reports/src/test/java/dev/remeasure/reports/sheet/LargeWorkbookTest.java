package dev.remeasure.reports.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LargeWorkbookTest {
  private static final int ATTEMPTS = 525;
  private static final int SAMPLES = 2_000;
  private static final int ROWS_OF_EXCEL = 1_048_576;

  @TempDir Path folder;

  @Test
  void moreSamplesThanExcelHasRowsAreWrittenInAHeapOf256MegabytesAndSplit() throws Exception {
    Path file = folder.resolve("large.xlsx");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                LargeWorkbook.class.getName(),
                file.toString(),
                Integer.toString(ATTEMPTS),
                Integer.toString(SAMPLES))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();

    try (ReadableWorkbook book = open(file)) {
      // Each run has a failed fork, too, which has one row.
      long samples = ATTEMPTS * (SAMPLES + 1L);
      assertThat(rows(book, "Samples")).isEqualTo(ROWS_OF_EXCEL);
      assertThat(rows(book, "Samples 2")).isEqualTo(1 + samples - (ROWS_OF_EXCEL - 2));
      assertThat(rows(book, "Runs")).isEqualTo(1 + ATTEMPTS);
      assertThat(text(last(book, "Samples"), 0)).contains("next sheet, “Samples 2”");
      assertThat(text(last(book, "Samples 2"), 9)).contains("the fork failed");
      assertThat(cover(book))
          .contains("Rows 1 to 1,048,574; Excel allows no more in one sheet, the rest follows")
          .contains("Rows 1,048,575 to 1,050,525");
    }
  }

  private static ReadableWorkbook open(Path file) throws IOException {
    return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, false));
  }

  private static long rows(ReadableWorkbook book, String name) throws IOException {
    try (Stream<Row> rows = sheet(book, name).openStream()) {
      return rows.count();
    }
  }

  private static Row last(ReadableWorkbook book, String name) throws IOException {
    try (Stream<Row> rows = sheet(book, name).openStream()) {
      return rows.reduce((first, second) -> second).orElseThrow();
    }
  }

  private static String cover(ReadableWorkbook book) throws IOException {
    StringBuilder words = new StringBuilder();
    for (Row row : sheet(book, "Cover").read()) {
      words.append(text(row, 4)).append('\n');
    }
    return words.toString();
  }

  private static String text(Row row, int column) {
    return row.getCellCount() > column && row.getCell(column) != null
        ? row.getCell(column).getText()
        : "";
  }

  private static Sheet sheet(ReadableWorkbook book, String name) {
    return book.findSheet(name).orElseThrow();
  }
}
