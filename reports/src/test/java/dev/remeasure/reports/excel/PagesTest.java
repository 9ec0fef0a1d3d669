package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.excel.book.Palette;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class PagesTest {
  private final XSSFWorkbook book =
      Files.open(Files.bytes(Reports.workbook(Ledgers.everyVerdict())));

  @Test
  void aWideTableTakesSeveralPagesWithItsFirstColumnsAndHeaderOnEach() {
    try (XSSFWorkbook template =
        Files.open(Files.bytes(Reports.template(Ledgers.everyVerdict())))) {
      XSSFSheet claims = template.getSheet("Claims");
      assertThat(claims.getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
      assertThat(claims.getPrintSetup().getFitHeight()).isZero();
      assertThat(claims.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
      assertThat(claims.getRepeatingColumns()).isEqualTo(CellRangeAddress.valueOf("A:A"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void theClaimsWithTheirStandingFitOnOnePageWide() {
    XSSFSheet claims = book.getSheet("Claims vs measured");
    assertThat(claims.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(book.getPrintArea(1)).isEqualTo("'Claims vs measured'!$A$1:$G$12");
    int pixels = 0;
    for (int i = 0; i < 7; i++) {
      pixels += Math.round(claims.getColumnWidthInPixels(i));
    }
    assertThat(pixels).as("a screen of 1440 pixels with its borders").isLessThan(1380);
    assertThat(
            IntStream.range(0, 7).mapToObj(i -> claims.getRow(0).getCell(i).getStringCellValue()))
        .containsExactly(
            "Claim",
            "Number as stated",
            "Measured",
            "Share of the claim retained",
            "Verdict",
            "Confirmed or not",
            "Attempts that agree");
  }

  @Test
  void theClaimsThatNobodyTriedAreFoldedBelowTheOthersAndEveryRowIsOneLineHigh() {
    XSSFSheet claims = book.getSheet("Claims vs measured");
    for (int i = 1; i <= claims.getLastRowNum(); i++) {
      boolean tried = i <= 9;
      assertThat(claims.getRow(i).getZeroHeight()).as("row " + i).isEqualTo(!tried);
      assertThat(claims.getRow(i).getCTRow().getOutlineLevel()).isEqualTo((short) (tried ? 0 : 1));
      assertThat(claims.getRow(i).getHeightInPoints()).isEqualTo(16);
    }
  }

  @Test
  void aNarrowTableAndTheCoverTakeOne() {
    assertThat(book.getSheet("Glossary").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(book.getSheet("Cover").getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(book.getSheet("Cover").getPrintSetup().getFitHeight()).isEqualTo((short) 1);
  }

  @Test
  void ofADetailOnePageIsPrinted() {
    for (String name : List.of("Attempts", "Runs", "Samples", "Claims", "Papers")) {
      XSSFSheet sheet = book.getSheet(name);
      assertThat(sheet.getPrintSetup().getFitWidth()).as(name).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).as(name).isEqualTo((short) 1);
      CellRangeAddress area =
          CellRangeAddress.valueOf(
              book.getPrintArea(book.getSheetIndex(sheet)).replaceFirst(".*!", ""));
      assertThat(area.getLastRow()).as(name).isLessThanOrEqualTo(40);
    }
  }

  @Test
  void everyPageSaysWhichSheetItIsAndWhatTheSheetHolds() {
    XSSFSheet claims = book.getSheet("Claims vs measured");
    assertThat(claims.getHeader().getLeft())
        .startsWith("One row for each claim, the tested ones first.");
    assertThat(claims.getFooter().getLeft()).isEqualTo("&A");
    assertThat(claims.getFooter().getRight()).isEqualTo("&P / &N");
  }

  @Test
  void ofATemplateOnlyTheFirstEmptyRowsArePrinted() {
    try (XSSFWorkbook template =
        Files.open(Files.bytes(Reports.template(Ledgers.everyVerdict())))) {
      assertThat(template.getSheet("Claims").getLastRowNum()).isEqualTo(500);
      assertThat(template.getPrintArea(1)).isEqualTo("Claims!$A$1:$V$31");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void lettersOnALightColourAreDark() {
    assertThat(Palette.on("22577A")).isEqualTo("FFFFFF");
    assertThat(Palette.on("FFE08A")).isEqualTo(Palette.INK);
  }
}
