package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateTest {
  @TempDir Path folder;

  private final Report report = Reports.workbook(Ledgers.everyVerdict());

  @Test
  void choosesTitleColourSheetsAndColumnsInOrder() throws IOException {
    try (XSSFWorkbook book =
        made(
            """
            title = What we found
            colour = #7A1F3D
            sheets = Cover, Glossary, Claims vs measured
            columns = Claim, confirmed, Measured ratio
            """)) {
      assertThat(book)
          .extracting("sheetName")
          .containsExactly("Cover", "Glossary", "Claims vs measured");
      assertThat(book.getSheetAt(0).getRow(1).getCell(1).getStringCellValue())
          .isEqualTo("What we found");
      XSSFRow header = book.getSheetAt(2).getRow(0);
      assertThat(header.getLastCellNum()).isEqualTo((short) 3);
      assertThat(header.getCell(1).getStringCellValue()).isEqualTo("Confirmed");
      assertThat(header.getCell(0).getCellStyle().getFillForegroundColorColor().getARGBHex())
          .isEqualTo("FF7A1F3D");
      assertThat(book.getSheetAt(2).getRow(2).getCell(2).getNumericCellValue())
          .isCloseTo(2.2, within(1e-12));
    }
  }

  @Test
  void addsColumnsToFillInWithATextOrWithALiveFormula() throws IOException {
    try (XSSFWorkbook book =
        made(
            """
            sheets = Claims vs measured
            column.Owner =
            column.Status = to be discussed
            column.Times\\ the\\ claim = = ROUND({ratio}/{claimed_low}, 3)
            """)) {
      XSSFRow row = book.getSheetAt(0).getRow(2);
      int last = row.getLastCellNum() - 1;
      XSSFCell formula = row.getCell(last);
      assertThat(row.getCell(last - 2).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(row.getCell(last - 1).getStringCellValue()).isEqualTo("to be discussed");
      assertThat(formula.getCellFormula()).isEqualTo("ROUND(J3/H3, 3)");
      assertThat(formula.getNumericCellValue()).isEqualTo(1);
      assertThat(book.getSheetAt(0).getRow(10).getCell(last).getStringCellValue())
          .isEqualTo("not measured");
    }
  }

  @Test
  void putsTheLogoOnTheCoverAndTheTeamsOwnSheetsFirst() throws IOException {
    BufferedImage logo = new BufferedImage(200, 60, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(logo, "png", folder.resolve("logo.png").toFile());
    try (XSSFWorkbook own = new XSSFWorkbook();
        OutputStream out = java.nio.file.Files.newOutputStream(folder.resolve("team.xlsx"))) {
      own.createSheet("Glossary").createRow(0).createCell(0).setCellValue("ours");
      own.write(out);
    }
    try (XSSFWorkbook book = made("logo = logo.png\nbase = team.xlsx\n")) {
      assertThat(book.getAllPictures()).hasSize(1);
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("ours");
      assertThat(book.getSheet("Glossary 2")).isNotNull();
    }
  }

  @Test
  void titlesWithCommasStandBetweenSemicolons() throws IOException {
    try (XSSFWorkbook book =
        made("sheets = Claims vs measured\ncolumns = Claim; Claimed factor, low; Confirmed")) {
      XSSFRow header = book.getSheetAt(0).getRow(0);
      assertThat(header.getLastCellNum()).isEqualTo((short) 3);
      assertThat(header.getCell(1).getStringCellValue()).isEqualTo("Claimed factor, low");
    }
  }

  @Test
  void keepsEverySheetOfTheTeamsOwnWithItsChartsMergedCellsAndNames() throws IOException {
    try (XSSFWorkbook own = new XSSFWorkbook();
        OutputStream out = java.nio.file.Files.newOutputStream(folder.resolve("team.xlsx"))) {
      XSSFSheet sheet = own.createSheet("Samples we chose");
      sheet.createRow(0).createCell(0).setCellValue(3);
      sheet.addMergedRegion(CellRangeAddress.valueOf("B1:C2"));
      sheet.createDrawingPatriarch().createChart(new XSSFClientAnchor()).setTitleText("ours");
      XSSFName name = own.createName();
      name.setNameName("Budget");
      name.setRefersToFormula("'Samples we chose'!$A$1");
      own.write(out);
    }
    try (XSSFWorkbook book = made("base = team.xlsx\n")) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getNumericCellValue()).isEqualTo(3);
      assertThat(sheet.getMergedRegion(0)).isEqualTo(CellRangeAddress.valueOf("B1:C2"));
      assertThat(sheet.getDrawingPatriarch().getCharts().getFirst().getTitleText().getString())
          .isEqualTo("ours");
      assertThat(book.getName("Budget").getRefersToFormula()).isEqualTo("'Samples we chose'!$A$1");
    }
  }

  @Test
  void saysWhatDoesNotFit() {
    assertThatThrownBy(() -> made("titel = x"))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("titel");
    assertThatThrownBy(() -> made("colour = red")).hasMessageContaining("six hexadecimal digits");
    assertThatThrownBy(() -> made("title =")).hasMessageContaining("title must not be blank");
    assertThatThrownBy(() -> made("title = \\u12")).hasMessageContaining("file of properties");
    assertThatThrownBy(() -> made("logo = ../template.properties"))
        .hasMessageContaining("beside the template");
    assertThatThrownBy(() -> made("sheets = Cover, cover")).hasMessageContaining("only once");
    assertThatThrownBy(() -> made("columns = claim, claim")).hasMessageContaining("only once");
    assertThatThrownBy(() -> Template.read(folder.resolve("none.properties")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("none.properties");
    assertThatThrownBy(() -> made("sheets = Nope")).hasMessageContaining("Nope");
    assertThatThrownBy(() -> made("columns = Nope")).hasMessageContaining("Nope");
    assertThatThrownBy(() -> made("logo = none.png")).hasMessageContaining("beside the template");
    assertThatThrownBy(() -> made("column.X = ={nope}+1")).hasMessageContaining("{nope}");
    assertThatThrownBy(() -> made("column.X = =SUM(((")).hasMessageContaining("must be a formula");
  }

  private XSSFWorkbook made(String template) throws IOException {
    Path file = folder.resolve("template.properties");
    java.nio.file.Files.writeString(file, template);
    return Files.open(Files.bytes(Template.read(file).of(report)));
  }
}
