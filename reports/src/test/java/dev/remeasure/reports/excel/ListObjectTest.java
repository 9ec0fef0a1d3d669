package dev.remeasure.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.reports.sheet.Ledgers;
import dev.remeasure.reports.sheet.Reports;
import java.util.HashSet;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sheets' rows as tables, and the cover's figures as names. */
class ListObjectTest {
  private final XSSFWorkbook book =
      Files.open(Files.bytes(Reports.workbook(Ledgers.everyVerdict())));

  @Test
  void everySheetOfRowsIsATableWhoseColumnsAreTheHeader() {
    Set<String> names = new HashSet<>();
    int tables = 0;
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      XSSFSheet sheet = book.getSheetAt(i);
      for (XSSFTable table : sheet.getTables()) {
        tables++;
        assertThat(names.add(table.getName())).as(table.getName()).isTrue();
        assertThat(table.getEndRowIndex()).isEqualTo(Math.max(1, sheet.getLastRowNum()));
        for (int column = 0; column <= table.getEndColIndex(); column++) {
          assertThat(table.getColumns().get(column).getName())
              .isEqualTo(sheet.getRow(0).getCell(column).getStringCellValue());
        }
        assertThat(sheet.getCTWorksheet().isSetAutoFilter())
            .as("a filter of its own would break the file")
            .isFalse();
      }
    }
    assertThat(tables).isGreaterThan(6);
    assertThat(names).contains("Claims_vs_measured", "Attempts", "Samples");
  }

  @ParameterizedTest
  @CsvSource({
    "Claims vs measured, Claims_vs_measured",
    "Why, Table_Why",
    "Why 2, Why_2",
    "A1, Table_A1",
    "2026, Table_2026",
    "Größe (ms), Größe_ms",
    "?, Table_"
  })
  void aNameIsNeverThatOfACell(String sheet, String name) {
    assertThat(ListObject.name(sheet)).isEqualTo(name);
  }

  @Test
  void theFiguresOfTheCoverHaveNames() {
    CellReference confirmed =
        new CellReference(book.getName("Confirmed_reproduced").getRefersToFormula());
    XSSFSheet cover = book.getSheet(confirmed.getSheetName());
    assertThat(cover.getSheetName()).isEqualTo("Cover");
    assertThat(
            cover.getRow(confirmed.getRow()).getCell(confirmed.getCol() - 1).getStringCellValue())
        .isEqualTo("reproduced");
    assertThat(book.getName("Claims_confirmed")).isNotNull();
    assertThat(book.getName("Exploratory_reproduced")).isNotNull();
  }
}
