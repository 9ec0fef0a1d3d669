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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
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
  private static final Ledger STANDINGS = Ledgers.everyStanding();
  private static final double NEAR = 1e-12;

  @TempDir static Path folder;
  private static Path saved;

  @BeforeAll
  static void openAndSave() throws IOException, InterruptedException {
    Calc calc = Calc.in(folder);
    Path workbook = folder.resolve("workbook.xlsx");
    java.nio.file.Files.write(workbook, Files.bytes(Reports.workbook(LEDGER)));
    Path standings = folder.resolve("standings.xlsx");
    java.nio.file.Files.write(standings, Files.bytes(Reports.workbook(STANDINGS)));
    Path wrong = folder.resolve("wrong.xlsx");
    try (XSSFWorkbook book = Files.open(Files.bytes(Reports.workbook(LEDGER)));
        var out = java.nio.file.Files.newOutputStream(wrong)) {
      XSSFSheet claims = book.getSheet("Claims vs measured");
      cell(claims, 2, "Baseline mean").setCellValue(3.3);
      cell(claims, 2, "Subject mean").setCellValue(1);
      cell(claims, 3, "Claimed factor, high").setCellValue(4.6);
      cell(claims, 1, "Confirmed").setCellValue("exceeded");
      book.write(out);
    }
    saved = calc.convert("xlsx:Calc MS Excel 2007 XML", workbook, standings, wrong);
  }

  @Test
  void everyFormulaGivesItsStoredValue() throws IOException {
    assertThat(formulasThatAgree(LEDGER, "workbook.xlsx")).isGreaterThan(120);
    assertThat(formulasThatAgree(STANDINGS, "standings.xlsx")).isGreaterThan(170);
  }

  private static int formulasThatAgree(Ledger ledger, String name) throws IOException {
    int formulas = 0;
    try (XSSFWorkbook ours = Files.open(Files.bytes(Reports.workbook(ledger)));
        XSSFWorkbook theirs = saved(name)) {
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
    return formulas;
  }

  @Test
  void aChangedMeanChangesTheRatioSoTheComparisonAboveMeansSomething() throws IOException {
    try (XSSFWorkbook theirs = saved("wrong.xlsx")) {
      assertThat(
              cell(theirs.getSheet("Claims vs measured"), 2, "Measured ratio")
                  .getNumericCellValue())
          .isEqualTo(3.3);
      assertThat(coverCount(theirs, "exceeded")).isEqualTo(2);
    }
  }

  @Test
  void anEditOfTheClaimsMovesTheCharts() throws IOException {
    try (XSSFWorkbook theirs = saved("wrong.xlsx")) {
      XSSFSheet charts = theirs.getSheet("Charts");
      assertThat(drawn(charts, 0)).contains("3.3");
      assertThat(cell(charts, 1, 2, "Measured").getNumericCellValue()).isEqualTo(3.3);
      assertThat(cell(charts, 1, 3, "To the high end").getNumericCellValue())
          .isCloseTo(4.6 - 2.3, within(NEAR));
      assertThat(count(charts, Verdict.EXCEEDED)).isEqualTo(1);
      assertThat(count(charts, Verdict.PARTIAL)).isZero();
    }
  }

  @Test
  void fiftyAttemptsPrintOnFewPages(@TempDir Path own) throws IOException, InterruptedException {
    Path workbook = own.resolve("fifty.xlsx");
    java.nio.file.Files.write(workbook, Files.bytes(Reports.workbook(Ledgers.large(50, 10, 20))));
    Path printed = Calc.in(own).convert("pdf", workbook).resolve("fifty.pdf");
    try (PDDocument pdf = Loader.loadPDF(printed.toFile())) {
      assertThat(pdf.getNumberOfPages()).isBetween(10, 19);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("1 / " + pdf.getNumberOfPages(), "Claims vs measured");
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, int row, String title) {
    return cell(sheet, 0, row, title);
  }

  private static XSSFCell cell(XSSFSheet sheet, int header, int row, String title) {
    Stream<Cell> titles = StreamSupport.stream(sheet.getRow(header).spliterator(), false);
    return titles
        .filter(cell -> cell.getStringCellValue().startsWith(title))
        .min(Comparator.comparingInt(cell -> cell.getStringCellValue().length()))
        .map(cell -> sheet.getRow(row).getCell(cell.getColumnIndex()))
        .orElseThrow(() -> new AssertionError("no column " + title));
  }

  /** How many claims the cover counts as confirmed in that way. */
  private static double coverCount(XSSFWorkbook book, String word) {
    for (Row row : book.getSheet("Cover")) {
      if (row.getCell(1) != null && word.equals(row.getCell(1).getStringCellValue())) {
        return row.getCell(2).getNumericCellValue();
      }
    }
    throw new AssertionError("no row " + word);
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
        .getScatterChartArray(0)
        .getSerList()
        .stream()
        .flatMap(series -> series.getXVal().getNumRef().getNumCache().getPtList().stream())
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
