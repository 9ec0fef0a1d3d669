package dev.remeasure.imports.upload;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Finds the tables of results in a workbook, for a library that knows no spreadsheet's format. */
@FunctionalInterface
public interface Spreadsheets {
  /**
   * The sheets that hold results; an empty list if no sheet does.
   *
   * @throws dev.remeasure.claims.InvalidValue naming sheet and cell
   */
  List<Table> tables(Path workbook) throws IOException;

  /**
   * One sheet.
   *
   * @param csv a line for each of its rows, empty ones too, so that both are counted alike
   */
  record Table(String sheet, String csv) {}
}
