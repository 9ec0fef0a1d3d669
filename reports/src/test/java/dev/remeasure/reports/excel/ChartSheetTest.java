package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;

class ChartSheetTest {
  @TempDir Path folder;

  private final Report report = Reports.workbook(Ledgers.everyVerdict());

  @Test
  void theFiguresFollowTheClaimsByTheirNames() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      assertThat(cell(book, 3, "R").getCellFormula())
          .isEqualTo("INDEX('Claims vs measured'!$J:$J,MATCH($O4,'Claims vs measured'!$B:$B,0))");
      assertThat(cell(book, 3, "R").getNumericCellValue()).isEqualTo(2.2);
      assertThat(cell(book, 3, "AA").getCellFormula())
          .isEqualTo(
              "COUNTIFS('Claims vs measured'!$A:$A,$Z4,'Claims vs measured'!$O:$O,\"reproduced\")");
      assertThat(cell(book, 3, "AA").getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void anOpenEndIsSaidInWordsAndNotDrawn() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      assertThat(cell(book, 2, "Q").getStringCellValue()).isEqualTo("open");
      assertThat(cell(book, 2, "V").getStringCellValue()).isEmpty();
      assertThat(cell(book, 2, "U").getNumericCellValue()).isEqualTo(20);
    }
  }

  @Test
  void aRangeIsDrawnUpToItsHighEnd() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      CTErrBars range =
          book.getSheet("Charts")
              .getDrawingPatriarch()
              .getCharts()
              .getFirst()
              .getCTChart()
              .getPlotArea()
              .getBarChartArray(0)
              .getSerArray(0)
              .getErrBars();
      assertThat(range.getPlus().getNumRef().getF()).isEqualTo("Charts!$V$3:$V$9");
      assertThat(range.getPlus().getNumRef().getNumCache().getPtList())
          .singleElement()
          .satisfies(point -> {
            assertThat(point.getIdx()).isEqualTo(2);
            assertThat(Double.parseDouble(point.getV())).isEqualTo(3.6 - 2.3);
          });
    }
  }

  @Test
  void theFiguresArePlainWhereATeamLeavesOutWhatTheyWouldFollow() throws IOException {
    try (XSSFWorkbook book = made("columns = verdict, claim, paper, ratio")) {
      assertThat(cell(book, 3, "R").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 2, "Q").getStringCellValue()).isEqualTo("open");
      assertThat(cell(book, 3, "AA").getCellFormula())
          .isEqualTo(
              "COUNTIFS('Claims vs measured'!$C:$C,$Z4,'Claims vs measured'!$A:$A,\"reproduced\")");
    }
    try (XSSFWorkbook book = made("sheets = Cover, Charts, Attempts")) {
      assertThat(cell(book, 3, "R").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 3, "AA").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(book.getSheet("Cover").getRow(10).getCell(2).getCellType())
          .as("attempts are not claims, so the cover does not count them")
          .isEqualTo(CellType.NUMERIC);
    }
  }

  private static XSSFCell cell(XSSFWorkbook book, int row, String column) {
    return book.getSheet("Charts")
        .getRow(row)
        .getCell(org.apache.poi.ss.util.CellReference.convertColStringToIndex(column));
  }

  private XSSFWorkbook made(String template) throws IOException {
    Path file = folder.resolve("template.properties");
    java.nio.file.Files.writeString(file, template);
    return Files.open(Files.bytes(Template.read(file).of(report)));
  }
}
