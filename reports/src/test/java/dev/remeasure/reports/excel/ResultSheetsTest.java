package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.remeasure.claims.InvalidValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultSheetsTest {
  private final XSSFWorkbook book = new XSSFWorkbook();
  private @TempDir Path folder;

  @Test
  void sheetsOfResultsAreReadRowByRowAndOthersArePassedOver() throws IOException {
    row(book.createSheet("Notes"), 0, "Who", "What");
    XSSFSheet summary = book.createSheet("A100");
    row(summary, 0, "Side", "Mean", "Unit", "Source");
    row(summary, 1, "baseline", 30.5, "ms", "a \"rerun\", Table 2");
    row(summary, 3, "subject", 10.2, "ms");
    summary.getRow(3).createCell(7).setCellValue("a remark beside the table");
    row(book.createSheet("Raw"), 0, "side", "fork", "iteration", "value", "unit");

    assertThat(ResultSheets.read(saved()))
        .containsExactly(
            entry(
                "A100",
                """
                Side,Mean,Unit,Source
                baseline,30.5,ms,"a ""rerun"", Table 2"

                subject,10.2,ms,
                """
                    .replace("\n", "\r\n")),
            entry("Raw", "side,fork,iteration,value,unit\r\n"));
  }

  @Test
  void whatNobodySeesIsNotLogged() throws IOException {
    row(book.createSheet("Shown"), 0, "Who");
    row(book.createSheet("Hidden"), 0, "side", "mean");
    book.setSheetVisibility(1, SheetVisibility.HIDDEN);

    assertThat(ResultSheets.read(saved())).isEmpty();
  }

  @Test
  void aCellThatASpreadsheetChangedIsNamed() throws IOException {
    XSSFSheet sheet = book.createSheet("A100");
    row(sheet, 0, "side", "mean");
    row(sheet, 1, "ratio", "");
    CellStyle date = book.createCellStyle();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
    sheet.getRow(1).getCell(1).setCellValue(LocalDate.of(2026, 3, 2));
    sheet.getRow(1).getCell(1).setCellStyle(date);
    Path file = saved();

    assertThatThrownBy(() -> ResultSheets.read(file))
        .isInstanceOf(InvalidValue.class)
        .hasMessageStartingWith("A100!B2 must hold a plain text or number (the cell holds a date");
  }

  private static void row(XSSFSheet sheet, int index, Object... cells) {
    XSSFRow row = sheet.createRow(index);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(String.valueOf(cells[i]));
      }
    }
  }

  private Path saved() throws IOException {
    Path file = folder.resolve("results.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }
}
