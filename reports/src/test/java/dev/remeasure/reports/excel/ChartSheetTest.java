package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTScatterSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;

class ChartSheetTest {
  @TempDir Path folder;

  private final Report report = Reports.workbook(Ledgers.everyVerdict());

  @Test
  void theFiguresFollowTheClaimsByTheirNames() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      String claims = "'Claims vs measured'!";
      assertThat(cell(book, 2, "O").getStringCellValue()).isEqualTo("medusa.claim-2");
      assertThat(cell(book, 2, "S").getCellFormula())
          .isEqualTo("INDEX(%1$s$J:$J,MATCH(O3,%1$s$A:$A,0))".formatted(claims));
      assertThat(cell(book, 2, "S").getNumericCellValue()).isCloseTo(2.2, within(1e-12));
      assertThat(cell(book, 3, "AC").getStringCellValue()).isEqualTo("medusa");
      assertThat(cell(book, 3, "AD").getCellFormula())
          .matches(
              Pattern.quote("COUNTIFS(" + claims)
                  + "(.+),AC4,"
                  + Pattern.quote(claims + "$O:$O,\"reproduced\")"));
      assertThat(cell(book, 3, "AD").getNumericCellValue()).isEqualTo(1);
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
  void theForestPlotHasAMarkAndRangeForTheClaimAndAPointWithItsIntervalForTheMeasurement()
      throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      for (String sheet : List.of("Cover", "Charts")) {
        CTPlotArea area = forest(book, sheet).getPlotArea();
        List<CTScatterSer> series = area.getScatterChartArray(0).getSerList();
        CTErrBars range = series.get(1).getErrBarsArray(0);
        assertThat(range.getErrDir().getVal()).isEqualTo(STErrDir.X);
        assertThat(range.getPlus().getNumRef().getF()).isEqualTo("Charts!$W$3:$W$8");
        assertThat(range.getPlus().getNumRef().getNumCache().getPtList())
            .singleElement()
            .satisfies(point -> assertThat(Double.parseDouble(point.getV())).isEqualTo(3.6 - 2.3));
        assertThat(series.get(2).getXVal().getNumRef().getF()).isEqualTo("Charts!$S$3");
        assertThat(series.get(2).getErrBarsArray(0).getMinus().getNumRef().getF())
            .isEqualTo("Charts!$Y$3");
        assertThat(area.getValAxArray(0).getScaling().getLogBase().getVal()).isEqualTo(10);
        assertThat(area.getValAxArray(1).getCrossesAt().getVal())
            .as("the upright line stands at 1")
            .isEqualTo(1);
      }
    }
  }

  @Test
  void aVerdictIsToldByColourAndShapeAndWhatIsExploratoryIsPaleAndBelow() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(Reports.workbook(Ledgers.everyStanding())))) {
      List<CTScatterSer> series =
          forest(book, "Cover").getPlotArea().getScatterChartArray(0).getSerList();
      List<CTScatterSer> measured = series.subList(2, series.size());
      assertThat(measured)
          .extracting(each -> each.getTx().getV())
          .contains("reproduced")
          .last()
          .isEqualTo("reproduced, exploratory");
      assertThat(measured)
          .extracting(ChartSheetTest::look)
          .contains("circle 2F8F5B")
          .last()
          .isEqualTo("circle A1CDB5");
      assertThat(measured).extracting(ChartSheetTest::look).doesNotHaveDuplicates();
    }
  }

  private static String look(CTScatterSer series) {
    byte[] fill = series.getMarker().getSpPr().getSolidFill().getSrgbClr().getVal();
    return series.getMarker().getSymbol().getVal()
        + " "
        + HexFormat.of().withUpperCase().formatHex(fill);
  }

  private static CTChart forest(XSSFWorkbook book, String sheet) {
    return book.getSheet(sheet).getDrawingPatriarch().getCharts().getFirst().getCTChart();
  }

  @Test
  void theFiguresArePlainWhereATeamLeavesOutWhatTheyWouldFollow() throws IOException {
    try (XSSFWorkbook book = made("columns = confirmed, exploratory, claim, paper, ratio")) {
      assertThat(cell(book, 3, "S").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 2, "R").getStringCellValue()).isEqualTo("open");
      assertThat(cell(book, 3, "AD").getCellFormula())
          .isEqualTo(
              "COUNTIFS('Claims vs measured'!$D:$D,AC4,'Claims vs measured'!$A:$A,\"reproduced\")");
    }
    try (XSSFWorkbook book = made("sheets = Cover, Charts, Attempts")) {
      assertThat(cell(book, 3, "S").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(book, 3, "AD").getCellType()).isEqualTo(CellType.NUMERIC);
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
  void allClaimsAreInOnePlotHoweverManyTheyAre() throws IOException {
    try (XSSFWorkbook book = Files.open(Files.bytes(Reports.workbook(Ledgers.measured(45))))) {
      assertThat(
              forest(book, "Cover")
                  .getPlotArea()
                  .getScatterChartArray(0)
                  .getSerArray(2)
                  .getXVal()
                  .getNumRef()
                  .getNumCache()
                  .getPtCount()
                  .getVal())
          .isEqualTo(45);
      assertThat(book.getSheet("Cover").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
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
