package dev.remeasure.reports.excel;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Entry;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.edits.Line;
import dev.remeasure.reports.excel.book.CellText;
import dev.remeasure.reports.excel.book.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a workbook that hold claims or papers. */
public final class ExcelGrids {
  private ExcelGrids() {}

  /**
   * Reads every sheet whose first row has the titles of claims or papers; others are passed over. A
   * hidden one is named as not read, for nobody sees what it would change.
   *
   * @throws InvalidValue if the file is no workbook, or none of its sheets can be read
   */
  public static List<Grid> read(InputStream in) throws IOException {
    List<Grid> grids = new ArrayList<>();
    boolean any = false;
    try (XSSFWorkbook book = Workbooks.withoutSamples(in, "file")) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        boolean visible = book.getSheetVisibility(i) == SheetVisibility.VISIBLE;
        Optional<Grid> grid = read(book.getSheetAt(i));
        grid.map(g -> visible ? g : hidden(g)).ifPresent(grids::add);
        any |= visible && grid.isPresent();
      }
    }
    if (!any) {
      throw new InvalidValue(
          "file",
          "without one",
          "must have a sheet, not hidden, whose first row has the columns Claim and Claim as stated,"
              + " or Key and Title");
    }
    return grids;
  }

  private static Grid hidden(Grid grid) {
    return new Grid(
        grid.sheet(), grid.kind(), List.of(), List.of("the whole sheet, because it is hidden"));
  }

  private static Optional<Grid> read(Sheet sheet) {
    Row header = sheet.getRow(0);
    if (header == null) {
      return Optional.empty();
    }
    Map<Integer, String> titles = new HashMap<>();
    for (Cell cell : header) {
      String title = CellText.of(cell);
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
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    List<Line> lines = new ArrayList<>();
    for (Row row : sheet) {
      if (row.getRowNum() > 0) {
        Map<String, Entry> cells = new HashMap<>();
        keys.forEach((column, key) -> cells.put(key, entry(row, column, merged)));
        if (cells.values().stream().anyMatch(entry -> !entry.text().isBlank())) {
          lines.add(Line.of(sheet.getSheetName(), row.getRowNum() + 1, cells));
        }
      }
    }
    return new Grid(sheet.getSheetName(), kind, lines, ignored);
  }

  private static Entry entry(Row row, int column, List<CellRangeAddress> merged) {
    @Nullable Cell cell = row.getCell(column);
    String at = CellReference.convertNumToColString(column) + (row.getRowNum() + 1);
    for (CellRangeAddress region : merged) {
      boolean first = region.getFirstRow() == row.getRowNum() && region.getFirstColumn() == column;
      if (region.isInRange(row.getRowNum(), column) && !first) {
        return new Entry(
            at,
            "",
            false,
            "the cell is part of the merged cell " + region.formatAsString() + ": unmerge it");
      }
    }
    if (cell == null) {
      return new Entry(at, "", false);
    }
    String problem = CellText.problem(cell);
    String text = CellText.of(cell);
    return problem == null
        ? new Entry(at, text, CellText.isNumber(cell))
        : new Entry(at, text.isEmpty() ? "?" : text, false, problem);
  }
}
