package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.standing.Standing;
import dev.remeasure.reports.edits.Change.Outcome;
import dev.remeasure.reports.edits.Intake;
import dev.remeasure.reports.sheet.Ledger;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;

@Tag("slow")
class LibreOfficeTest {
  private static final Ledger LEDGER = Ledgers.everyVerdict();
  private static final double NEAR = 1e-12;

  @TempDir static Path folder;
  private static Path saved;

  @BeforeAll
  static void openAndSave() throws IOException, InterruptedException {
    Calc calc = Calc.in(folder);
    Path workbook = folder.resolve("workbook.xlsx");
    java.nio.file.Files.write(workbook, Files.bytes(Reports.workbook(LEDGER)));
    Path wrong = folder.resolve("wrong.xlsx");
    try (XSSFWorkbook book = Files.open(Files.bytes(Reports.workbook(LEDGER)));
        var out = java.nio.file.Files.newOutputStream(wrong)) {
      XSSFSheet claims = book.getSheet("Claims vs measured");
      claims.getRow(2).getCell(6).setCellValue(330);
      claims.getRow(3).getCell(5).setCellValue(4.6);
      claims.getRow(1).getCell(14).setCellValue("exceeded");
      book.write(out);
    }
    saved = calc.convert("xlsx:Calc MS Excel 2007 XML", workbook, wrong);
  }

  @Test
  void everyFormulaComesToItsStoredValue() throws IOException {
    int formulas = 0;
    try (XSSFWorkbook ours = Files.open(Files.bytes(Reports.workbook(LEDGER)));
        XSSFWorkbook theirs = saved("workbook.xlsx")) {
      for (Sheet sheet : ours) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              Cell other =
                  theirs
                      .getSheet(sheet.getSheetName())
                      .getRow(row.getRowNum())
                      .getCell(cell.getColumnIndex());
              assertThat(other.getCellType()).as(at(cell)).isEqualTo(CellType.FORMULA);
              if (cell.getCachedFormulaResultType() == CellType.STRING) {
                assertThat(other.getStringCellValue())
                    .as(at(cell))
                    .isEqualTo(cell.getStringCellValue());
                continue;
              }
              double stored = cell.getNumericCellValue();
              assertThat(other.getNumericCellValue())
                  .as(at(cell))
                  .isCloseTo(stored, within(NEAR * Math.max(1, Math.abs(stored))));
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(140);
  }

  @Test
  void aChangedMeanChangesTheRatioSoTheComparisonAboveMeansSomething() throws IOException {
    try (XSSFWorkbook theirs = saved("wrong.xlsx")) {
      assertThat(theirs.getSheet("Claims vs measured").getRow(2).getCell(9).getNumericCellValue())
          .isEqualTo(3.3);
    }
  }

  @Test
  void anEditOfTheClaimsMovesTheCharts() throws IOException {
    try (XSSFWorkbook theirs = saved("wrong.xlsx")) {
      XSSFSheet charts = theirs.getSheet("Charts");
      assertThat(drawn(charts, 0)).contains("3.3");
      assertThat(charts.getRow(3).getCell(17).getNumericCellValue()).isEqualTo(3.3);
      assertThat(charts.getRow(4).getCell(21).getNumericCellValue())
          .isCloseTo(4.6 - 2.3, within(NEAR));
      assertThat(count(charts, Verdict.EXCEEDED)).isEqualTo(1);
      assertThat(count(charts, Verdict.PARTIAL)).isZero();
    }
  }

  /** How many claims of the first paper have the verdict. */
  private static double count(XSSFSheet charts, Verdict verdict) {
    for (Cell title : charts.getRow(1)) {
      if (title.getStringCellValue().equals(verdict.words())) {
        return charts.getRow(2).getCell(title.getColumnIndex()).getNumericCellValue();
      }
    }
    throw new AssertionError("no column " + verdict);
  }

  /** The figures of a chart's bars as they were saved with it. */
  private static List<String> drawn(XSSFSheet sheet, int chart) {
    return sheet
        .getDrawingPatriarch()
        .getCharts()
        .get(chart)
        .getCTChart()
        .getPlotArea()
        .getBarChartArray(0)
        .getSerList()
        .stream()
        .flatMap(series -> series.getVal().getNumRef().getNumCache().getPtList().stream())
        .map(CTNumVal::getV)
        .toList();
  }

  @Test
  void everyTextAndNumberIsTheSame() throws IOException {
    try (XSSFWorkbook ours = Files.open(Files.bytes(Reports.workbook(LEDGER)));
        XSSFWorkbook theirs = saved("workbook.xlsx")) {
      for (String name :
          List.of("Claims vs measured", "Attempts", "Samples", "Claims", "Glossary")) {
        for (Row row : ours.getSheet(name)) {
          for (Cell cell : row) {
            Cell other =
                theirs.getSheet(name).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
            if (cell.getCellType() == CellType.STRING) {
              assertThat(other.getStringCellValue())
                  .as(at(cell))
                  .isEqualTo(cell.getStringCellValue());
            }
            if (cell.getCellType() == CellType.NUMERIC) {
              // It writes 15 digits of the 17 that it may have read.
              assertThat(other.getNumericCellValue())
                  .as(at(cell))
                  .isCloseTo(
                      cell.getNumericCellValue(),
                      within(NEAR * Math.abs(cell.getNumericCellValue())));
            }
          }
        }
      }
    }
  }

  @Test
  void whatItSavesImportsWithoutAChange() throws IOException {
    try (InputStream in = java.nio.file.Files.newInputStream(saved.resolve("workbook.xlsx"))) {
      Intake intake =
          Intake.of(
              LEDGER.papers(),
              LEDGER.standings().stream().map(Standing::claim).toList(),
              ExcelGrids.read(in));
      assertThat(intake.rows()).hasSize(28);
      assertThat(intake.rows())
          .allSatisfy(
              row -> assertThat(row.outcome()).as(row.toString()).isEqualTo(Outcome.UNCHANGED));
    }
  }

  private static XSSFWorkbook saved(String name) throws IOException {
    return Files.open(java.nio.file.Files.readAllBytes(saved.resolve(name)));
  }

  private static String at(Cell cell) {
    return cell.getSheet().getSheetName() + "!" + cell.getAddress();
  }
}
