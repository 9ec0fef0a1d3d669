package dev.remeasure.reports.format;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.excel.ExcelGrids;
import dev.remeasure.reports.text.CsvGrids;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A file of claims or papers to import, told apart by its content. */
public final class ImportFile {
  private ImportFile() {}

  /**
   * Reads a workbook or a CSV file.
   *
   * @param name what its rows are said to stand in, where it has no sheets
   * @throws InvalidValue if it is neither, or holds neither claims nor papers
   */
  public static List<Grid> read(byte[] content, String name) throws IOException {
    if (content.length == 0) {
      throw new InvalidValue("file", "empty", "must hold claims or papers");
    }
    ByteArrayInputStream in = new ByteArrayInputStream(content);
    return switch (FileMagic.valueOf(content)) {
      case OOXML, OLE2 -> ExcelGrids.read(in);
      default -> CsvGrids.read(in, name);
    };
  }
}
