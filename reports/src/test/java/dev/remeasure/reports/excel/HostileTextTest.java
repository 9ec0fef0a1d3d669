package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.excel.book.SheetNames;
import dev.remeasure.reports.excel.book.Texts;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Report;
import dev.remeasure.reports.model.Table;
import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

public class HostileTextTest {
  public static Stream<String> hostile() {
    return Stream.of(
        "=1+1",
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(A1)",
        "\tx",
        "\r=x",
        "x\r\ny",
        "line\nbreak",
        "bell\u0007, nil\u0000, escape\u001b",
        "lone high \uD83D and",
        "lone low \uDE00",
        "\uDE00\uD83D",
        "paired 😀",
        "not characters \uFFFE\uFFFF",
        "_x0041_",
        "_x005F_x0041_",
        "__x0000__",
        " leading and trailing ",
        "<b>&amp;\"'</b> ]]>",
        "\u00A0no-break\u2028line",
        "'quoted",
        "مرحبا שלום 你好",
        "e\u0301\u202Eright to left");
  }

  @Test
  void comesBackAsItWas() throws IOException {
    List<String> texts = hostile().toList();
    try (XSSFWorkbook book = Files.open(Files.bytes(Reports.workbook(Ledgers.saying(texts))))) {
      for (int i = 0; i < texts.size(); i++) {
        XSSFCell cell = book.getSheet("Claims vs measured").getRow(i + 1).getCell(13);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
        assertThat(cell.getCellStyle().getQuotePrefixed())
            .isEqualTo("=+-@\t\r".indexOf(texts.get(i).charAt(0)) >= 0);
      }
    }
  }

  @Test
  void comesBackFromASheetOfVeryManyRowsToo() throws IOException {
    List<String> texts = hostile().toList();
    Table<String> bulk =
        new Table<>(
            "Bulk",
            texts.get(0),
            0,
            0,
            Table.Kind.BULK,
            List.of(Column.of("text", texts.get(0), 9, CellFormat.NAME, Cell.Text::new)),
            texts::stream);
    Report report = new Report(String.join(" ", texts), Ledgers.AT, List.of(bulk));
    try (XSSFWorkbook book = Files.open(Files.bytes(report))) {
      for (int i = 0; i < texts.size(); i++) {
        assertThat(book.getSheetAt(0).getRow(i + 1).getCell(0).getStringCellValue())
            .isEqualTo(texts.get(i));
      }
    }
  }

  @Test
  void isCutWithANoticeWhereACellCannotHoldIt() {
    String cut = Texts.cell("😀".repeat(20_000));
    assertThat(cut)
        .hasSizeLessThanOrEqualTo(32_767)
        .endsWith("the whole text has 40000 characters]");
    assertThat(cut.substring(0, cut.indexOf('…'))).isEqualTo("😀".repeat(cut.indexOf('…') / 2));
    assertThat(Texts.cell("\u0001".repeat(32_767))).hasSizeLessThanOrEqualTo(32_767);
    assertThat(Texts.cell("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
  }

  @Test
  void isNoSheetName() {
    SheetNames names = new SheetNames();
    assertThat(names.give("a/b\\c?d*e[f]g:h")).isEqualTo("a-b-c-d-e-f-g-h");
    assertThat(names.give("A-B-C-D-E-F-G-H")).isEqualTo("A-B-C-D-E-F-G-H 2");
    assertThat(names.give("x".repeat(40))).hasSize(31);
    assertThat(names.give("x".repeat(40))).hasSize(31).endsWith(" 2");
    assertThat(names.give("'quoted'")).doesNotStartWith("'").doesNotEndWith("'");
  }
}
