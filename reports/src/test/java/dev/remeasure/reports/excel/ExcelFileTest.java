package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.Digest;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelFileTest {
  private final XSSFWorkbook book =
      Files.open(Files.bytes(Reports.workbook(Ledgers.everyVerdict())));

  @Test
  void theRatioIsALiveFormulaOfTheTwoMeansWithItsValueStored() {
    XSSFCell ratio = cell("Claims vs measured", 2, "Measured ratio");
    assertThat(ratio.getCellType()).isEqualTo(CellType.FORMULA);
    XSSFCell baseline = cell("Claims vs measured", 2, "Baseline mean");
    XSSFCell subject = cell("Claims vs measured", 2, "Subject mean");
    assertThat(ratio.getCellFormula())
        .isEqualTo(baseline.getAddress() + "/" + subject.getAddress());
    assertThat(ratio.getNumericCellValue())
        .isEqualTo(baseline.getNumericCellValue() / subject.getNumericCellValue())
        .isCloseTo(2.2, within(1e-12));
  }

  @Test
  void aRatioHasThreeDigitsWhateverItsSize() {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    assertThat(shown.formatCellValue(cell("Claims vs measured", 2, "Interval, low")))
        .matches("2\\.\\d\\d×");
    assertThat(shown.formatCellValue(cell("Claims vs measured", 5, "Interval, low")))
        .matches("0\\.\\d\\d\\d×");
    assertThat(shown.formatCellValue(cell("Claims vs measured", 1, "Claimed factor, low")))
        .isEqualTo("20×");
    assertThat(CellFormat.RATIO.shown(2.2)).isEqualTo("2.2×");
    assertThat(CellFormat.RATIO.shown(0.952381)).isEqualTo("0.952×");
    assertThat(CellFormat.RATIO.shown(20)).isEqualTo("20×");
    assertThat(CellFormat.RATIO.shown(1234.5)).isEqualTo("1230×");
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 2.2, 2.219956, 20, 16.949, 123.4, 0.952381, 0.5, 0.0333, 0.00123})
  void aCellShowsTheDigitsThatATextHas(double ratio) {
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    assertThat(shown.formatRawCellContents(ratio, 1, CellFormat.RATIO.at(ratio).code()))
        .isEqualTo(CellFormat.RATIO.shown(ratio))
        .isEqualTo(Figures.times(ratio));
  }

  @Test
  void whatIsNotKnownIsSaidInWordsAndNeverAsANumber() {
    assertThat(text(10, "Measured ratio")).isEqualTo("not measured");
    assertThat(text(10, "Verdict")).isEqualTo("not tried");
    assertThat(text(8, "Measured ratio")).isEqualTo("no attempt counts");
    assertThat(text(8, "Remarks")).contains("attempt 8 (invalid run)");
    assertThat(text(11, "Claimed factor, low")).isEqualTo("no factor stated");
    assertThat(text(1, "Claimed factor, high")).isEqualTo("open");
    assertThat(text(11, "Conditions")).isEqualTo("not stated");
  }

  @Test
  void everyIterationOfEveryForkIsInTheSamplesAndAFailedForkSaysWhy() {
    XSSFSheet samples =
        Files.open(Files.bytes(Reports.workbook(Ledgers.large(9, 6, 4)))).getSheet("Samples");
    assertThat(samples.getLastRowNum()).isEqualTo(9 * (3 * 2 * 4 + 1));
    assertThat(cell(samples, 2, "Value").getNumericCellValue()).isEqualTo(220 + 1 / 3.0);
    assertThat(cell(samples, 25, "Value").getStringCellValue())
        .isEqualTo("the fork failed: exit code 1");
  }

  @Test
  void whereEnvironmentsDifferTheWholeRowIsMarked() {
    var formats = book.getSheet("Environments").getSheetConditionalFormatting();
    List<String> marked = new ArrayList<>();
    for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
      var format = formats.getConditionalFormattingAt(i);
      marked.add(
          format.getFormattingRanges()[0].formatAsString() + " " + format.getRule(0).getFormula1());
    }
    assertThat(marked)
        .containsExactly("B2:B7 $B2=\"differs\"", "C2:C7 $B2=\"differs\"", "D2:D7 $B2=\"differs\"");
  }

  @Test
  void aTimeIsADateInUtc() {
    assertThat(cell("Runs", 1, "Started (UTC)").getLocalDateTimeCellValue())
        .isEqualTo("2026-01-02T03:04:05");
  }

  @Test
  void theSameDataGiveTheSameBytes() {
    assertThat(Digest.sha256(Files.bytes(Reports.workbook(Ledgers.everyVerdict()))))
        .isEqualTo(Digest.sha256(Files.bytes(Reports.workbook(Ledgers.everyVerdict()))));
  }

  @Test
  void noPartIsDatedByTheClockOfTheMachine() throws Exception {
    byte[] file = Files.bytes(Reports.workbook(Ledgers.everyVerdict()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo("1980-01-02T00:00:00");
      }
    }
  }

  @Test
  void thereAreAFewDozenStylesAtMost() {
    assertThat(book.getNumCellStyles()).isLessThan(40);
  }

  @Test
  void rowsBeyondTheLimitGoOnToANumberedSheetThatTheFirstOneNames() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExcelFile(Reports.workbook(Ledgers.large(9, 6, 4)), Progress.NONE, 102).write(out);
    try (XSSFWorkbook split = Files.open(out.toByteArray())) {
      assertThat(split.getSheet("Samples").getLastRowNum()).isEqualTo(101);
      assertThat(split.getSheet("Samples").getRow(101).getCell(0).getStringCellValue())
          .contains("next sheet, “Samples 2”");
      assertThat(split.getSheet("Samples 2").getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Attempt");
      assertThat(split.getSheet("Samples 3").getLastRowNum()).isEqualTo(225 - 200);
    }
  }

  @Test
  void anInterruptCancelsTheWriting() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Files.bytes(Reports.workbook(Ledgers.everyVerdict())))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("cancelled");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void anInterruptCancelsThePackingToo() {
    Progress interrupting =
        (sheet, number, of, rows) -> {
          if (sheet.equals(ExcelFile.PACKING)) {
            Thread.currentThread().interrupt();
          }
        };
    ExcelFile file = new ExcelFile(Reports.workbook(Ledgers.everyVerdict()), interrupting);
    assertThatThrownBy(() -> file.write(new ByteArrayOutputStream()))
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("packing");
    assertThat(Thread.interrupted()).isTrue();
  }

  private String text(int row, String title) {
    return cell("Claims vs measured", row, title).getStringCellValue();
  }

  @Test
  void attemptsAreNumbersInEverySheetSoThatTheyCanBeLookedUp() {
    assertThat(cell("Attempts", 1, "Attempt").getNumericCellValue()).isEqualTo(1);
    assertThat(cell("Attempts", 1, "Attempt").getHyperlink().getAddress())
        .isEqualTo("http://127.0.0.1:8080/attempts/1");
    assertThat(cell("Runs", 1, "Attempt").getNumericCellValue()).isEqualTo(1);
    assertThat(cell("Samples", 1, "Attempt").getNumericCellValue()).isEqualTo(1);
  }

  @Test
  void theArticleIsLinkedWhereEverybodyCanReadIt() {
    assertThat(cell("Claims vs measured", 1, "arXiv").getHyperlink().getAddress())
        .isEqualTo("https://arxiv.org/abs/2202.09778");
  }

  @Test
  void whatAnImportComparesWithIsHidden() {
    XSSFSheet claims = book.getSheet("Claims");
    int last = claims.getRow(0).getLastCellNum() - 1;
    assertThat(claims.getRow(0).getCell(last).getStringCellValue()).isEqualTo("As exported");
    assertThat(claims.isColumnHidden(last)).isTrue();
  }

  @Test
  void ofVeryManySamplesOnePageIsPrinted() throws IOException {
    try (XSSFWorkbook large = Files.open(Files.bytes(Reports.workbook(Ledgers.large(9, 6, 4))))) {
      assertThat(large.getPrintArea(large.getSheetIndex("Samples"))).endsWith("$K$41");
    }
  }

  private XSSFCell cell(String sheet, int row, String title) {
    return cell(book.getSheet(sheet), row, title);
  }

  private static XSSFCell cell(XSSFSheet in, int row, String title) {
    for (int i = 0; i < in.getRow(0).getLastCellNum(); i++) {
      if (in.getRow(0).getCell(i).getStringCellValue().startsWith(title)) {
        return in.getRow(row).getCell(i);
      }
    }
    throw new AssertionError("no column " + title);
  }
}
