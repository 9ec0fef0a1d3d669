package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
      String claims = "'Claims vs measured'!";
      assertThat(cell(book, 2, "O").getStringCellValue()).isEqualTo("medusa.claim-2");
      assertThat(cell(book, 2, "S").getCellFormula())
          .isEqualTo("INDEX(%1$s$E:$E,MATCH(O3,%1$s$A:$A,0))".formatted(claims));
      assertThat(cell(book, 2, "S").getNumericCellValue()).isCloseTo(2.2, within(1e-12));
      assertThat(cell(book, 3, "AA").getStringCellValue()).isEqualTo("medusa");
      assertThat(cell(book, 3, "AB").getCellFormula())
          .matches(
              Pattern.quote("COUNTIFS(" + claims)
                  + "(.+),AA4,"
                  + Pattern.quote(claims + "$H:$H,\"reproduced\")"));
      assertThat(cell(book, 3, "AB").getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void anOpenEndIsSaidInWordsAndNotDrawn() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      assertThat(cell(book, 2, "R").getStringCellValue()).isEqualTo("open");
      assertThat(cell(book, 2, "W").getStringCellValue()).isEmpty();
      assertThat(cell(book, 2, "V").getNumericCellValue()).isEqualTo(2.2);
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
      assertThat(range.getPlus().getNumRef().getF()).isEqualTo("Charts!$W$3:$W$8");
      assertThat(range.getPlus().getNumRef().getNumCache().getPtList())
          .singleElement()
          .satisfies(point -> {
            assertThat(point.getIdx()).isEqualTo(1);
            assertThat(Double.parseDouble(point.getV())).isEqualTo(3.6 - 2.3);
          });
    }
  }

  @Test
  void theFiguresArePlainWhereATeamLeavesOutWhatTheyWouldFollow() throws IOException {
    try (XSSFWorkbook book = made("columns = confirmed, exploratory, claim, paper, ratio")) {
      assertThat(cell(book, 3, "S").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 2, "R").getStringCellValue()).isEqualTo("open");
      assertThat(cell(book, 3, "AB").getCellFormula())
          .isEqualTo(
              "COUNTIFS('Claims vs measured'!$D:$D,AA4,'Claims vs measured'!$A:$A,\"reproduced\")");
    }
    try (XSSFWorkbook book = made("sheets = Cover, Charts, Attempts")) {
      assertThat(cell(book, 3, "S").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 3, "AB").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(book.getSheet("Cover").getRow(13).getCell(2).getCellType())
          .as("attempts are not claims, so the cover does not count them")
          .isEqualTo(CellType.NUMERIC);
    }
  }

  @Test
  void everyChartSaysWhatItShowsAndHasAnIdOfItsOwn() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      for (String sheet : List.of("Cover", "Charts")) {
        Set<Long> ids = new HashSet<>();
        book.getSheet(sheet).getDrawingPatriarch().getCTDrawing().getTwoCellAnchorList().stream()
            .map(anchor -> anchor.getGraphicFrame().getNvGraphicFramePr().getCNvPr())
            .forEach(about -> {
              assertThat(about.getDescr()).endsWith(".");
              assertThat(about.getName()).doesNotContain("Diagramm");
              assertThat(ids.add(about.getId())).isTrue();
              assertThat(about.getId()).isPositive();
            });
        assertThat(ids).isNotEmpty();
      }
    }
  }

  @Test
  void allChartsOfTheSheetHaveTheSameScale() throws IOException {
    Report many = Reports.workbook(Ledgers.measured(20));
    try (XSSFWorkbook book = Files.open(Files.bytes(many))) {
      List<String> scales =
          book.getSheet("Charts").getDrawingPatriarch().getCharts().stream()
              .map(chart -> chart.getCTChart().getPlotArea().getValAxArray(0).getScaling())
              .filter(scaling -> scaling.isSetLogBase())
              .map(scaling -> scaling.getMin().getVal() + " to " + scaling.getMax().getVal())
              .toList();
      assertThat(scales).hasSize(2).containsOnly("1.0 to 100.0");
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
