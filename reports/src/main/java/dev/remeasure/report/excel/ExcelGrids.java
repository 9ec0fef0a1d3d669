package dev.remeasure.report.excel;

import dev.remeasure.InvalidValue;
import dev.remeasure.report.intake.Entry;
import dev.remeasure.report.intake.Grid;
import dev.remeasure.report.intake.Line;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheet;

/** Reads the sheets of a workbook that hold claims or papers. */
public final class ExcelGrids {
  private ExcelGrids() {}

  /**
   * Reads every sheet whose first row has the titles of claims or papers; others are passed over.
   *
   * @throws InvalidValue if the file is no workbook, or none of its sheets can be read
   */
  public static List<Grid> read(InputStream in) throws IOException {
    List<Grid> grids = new ArrayList<>();
    try (XSSFWorkbook book = open(in)) {
      for (Sheet sheet : book) {
        read(sheet).ifPresent(grids::add);
      }
    }
    if (grids.isEmpty()) {
      throw new InvalidValue(
          "file",
          "without one",
          "must have a sheet with the columns Claim and Claim as stated, or Key and Title");
    }
    return grids;
  }

  /**
   * Opens a workbook without the sheets that may be too large for memory.
   *
   * @throws InvalidValue if it is none
   */
  static XSSFWorkbook open(InputStream in) throws IOException {
    byte[] file = in.readAllBytes();
    try {
      return new Small(new ByteArrayInputStream(file));
    } catch (IOException
        | POIXMLException
        | OpenXML4JRuntimeException
        | IllegalArgumentException e) {
      throw new InvalidValue("file", String.valueOf(e.getMessage()), "must be a workbook (.xlsx)");
    }
  }

  private static Optional<Grid> read(Sheet sheet) {
    Row header = sheet.getRow(0);
    if (header == null) {
      return Optional.empty();
    }
    Map<Integer, String> titles = new HashMap<>();
    for (Cell cell : header) {
      String title = text(cell);
      if (!title.isBlank()) {
        titles.put(cell.getColumnIndex(), title);
      }
    }
    return Grid.Kind.under(List.copyOf(titles.values())).map(kind -> read(sheet, kind, titles));
  }

  private static Grid read(Sheet sheet, Grid.Kind kind, Map<Integer, String> titles) {
    Map<Integer, String> keys = new HashMap<>();
    List<String> ignored = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    titles.forEach((column, title) ->
        kind.key(title)
            .ifPresentOrElse(
                key -> {
                  if (!seen.add(key)) {
                    throw new InvalidValue(
                        sheet.getSheetName(), title, "must have each column only once");
                  }
                  keys.put(column, key);
                },
                () -> ignored.add(title)));
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > 0) {
        Map<String, Entry> cells = new HashMap<>();
        keys.forEach((column, key) -> cells.put(key, entry(row, column)));
        if (cells.values().stream().anyMatch(entry -> !entry.text().isBlank())) {
          lines.add(new Line(sheet.getSheetName(), row.getRowNum() + 1, cells));
        }
      }
    }
    return new Grid(sheet.getSheetName(), kind, lines, ignored);
  }

  private static Entry entry(Row row, int column) {
    @Nullable Cell cell = row.getCell(column);
    String at = CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    if (cell == null) {
      return new Entry(at, "", false);
    }
    return type(cell) == CellType.ERROR
        ? new Entry(at, "error", false, "the cell holds an error, not a value")
        : new Entry(at, text(cell), type(cell) == CellType.NUMERIC);
  }

  private static String text(Cell cell) {
    return switch (type(cell)) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC ->
          new BigDecimal(Double.toString(cell.getNumericCellValue()))
              .stripTrailingZeros()
              .toPlainString();
      case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
      default -> "";
    };
  }

  private static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /** A workbook without the sheets that may be too large for memory and hold no claims. */
  private static final class Small extends XSSFWorkbook {
    Small(InputStream in) throws IOException {
      super(in);
    }

    @Override
    public void parseSheet(Map<String, XSSFSheet> sheets, CTSheet sheet) {
      if (!sheet.getName().startsWith("Samples")) {
        super.parseSheet(sheets, sheet);
      }
    }
  }
}
