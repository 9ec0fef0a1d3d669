package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.excel.book.CellText;
import dev.remeasure.reports.excel.book.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Reads the sheets of a workbook that hold results: a table of a summary, or of samples. */
public final class ResultSheets {
  private ResultSheets() {}

  /**
   * Each visible sheet whose first row names a side and a mean or a value, by its name, as CSV with
   * a line for each row.
   *
   * @throws InvalidValue if the file is no workbook, or a cell does not say what one sees in it
   */
  public static Map<String, String> read(Path file) throws IOException {
    Map<String, String> found = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = Workbooks.withoutSamples(in, "file")) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        Sheet sheet = book.getSheetAt(i);
        if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE && results(sheet)) {
          found.put(sheet.getSheetName(), csv(sheet));
        }
      }
    }
    return found;
  }

  private static boolean results(Sheet sheet) {
    List<String> titles =
        texts(sheet, 0, width(sheet)).stream()
            .map(title -> title.strip().toLowerCase(Locale.ROOT))
            .toList();
    return titles.contains("side") && (titles.contains("mean") || titles.contains("value"));
  }

  private static String csv(Sheet sheet) throws IOException {
    StringBuilder csv = new StringBuilder();
    int width = width(sheet);
    try (CSVPrinter printer = new CSVPrinter(csv, CSVFormat.DEFAULT)) {
      for (int i = 0; i <= sheet.getLastRowNum(); i++) {
        List<String> texts = texts(sheet, i, width);
        if (texts.stream().allMatch(String::isBlank)) {
          printer.println();
        } else {
          printer.printRecord(texts);
        }
      }
    }
    return csv.toString();
  }

  private static int width(Sheet sheet) {
    Row head = sheet.getRow(0);
    return head == null ? 0 : head.getLastCellNum();
  }

  /** The cells of a row under the titles; what stands beside them is a person's own. */
  private static List<String> texts(Sheet sheet, int index, int width) {
    Row row = sheet.getRow(index);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      Cell cell = row == null ? null : row.getCell(i);
      String problem = cell == null ? null : CellText.problem(cell);
      if (problem != null) {
        String at = sheet.getSheetName() + '!' + new CellReference(index, i).formatAsString(false);
        throw new InvalidValue(
            at, CellText.of(cell), "must hold a plain text or number (" + problem + ')');
      }
      texts.add(CellText.of(cell));
    }
    return texts;
  }
}
