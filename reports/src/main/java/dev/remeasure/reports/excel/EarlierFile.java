package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.book.CellText;
import dev.remeasure.reports.excel.book.Workbooks;
import dev.remeasure.reports.sheet.Earlier;
import dev.remeasure.reports.sheet.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads what an earlier workbook said of the claims. */
public final class EarlierFile {
  private EarlierFile() {}

  /** The file may lie under a name that tells nobody anything; the time that is in it does. */
  private static String made(XSSFWorkbook book, String name) {
    Date created = book.getProperties().getCoreProperties().getCreated();
    return "the export " + (created == null ? name : "of " + created.toInstant() + " (UTC)");
  }

  /**
   * Reads the sheet of claims against measured values.
   *
   * @param name what the workbook is called where it does not say when it was made
   * @throws InvalidValue if the file is no workbook or has no such sheet
   */
  public static Earlier read(InputStream in, String name) throws IOException {
    try (XSSFWorkbook book = Workbooks.withoutSamples(in, "since")) {
      Sheet sheet = book.getSheet(Reports.CLAIMS);
      if (sheet == null || sheet.getRow(0) == null) {
        throw new InvalidValue(
            "since", name, "must be a workbook with the sheet " + Reports.CLAIMS);
      }
      Map<String, Integer> columns = new HashMap<>();
      for (Cell cell : sheet.getRow(0)) {
        columns.put(CellText.of(cell), cell.getColumnIndex());
      }
      @Nullable Integer claim = columns.get("Claim");
      if (claim == null) {
        throw new InvalidValue("since", name, "must have the column Claim in " + Reports.CLAIMS);
      }
      Map<String, Map<String, String>> claims = new LinkedHashMap<>();
      for (Row row : sheet) {
        if (row.getRowNum() > 0 && !CellText.of(row.getCell(claim)).isBlank()) {
          Map<String, String> cells = new LinkedHashMap<>();
          for (String title : Earlier.WATCHED) {
            Integer column = columns.get(title);
            if (column != null) {
              cells.put(title, CellText.of(row.getCell(column)));
            }
          }
          claims.put(CellText.of(row.getCell(claim)), cells);
        }
      }
      return new Earlier(made(book, name), claims);
    }
  }
}
