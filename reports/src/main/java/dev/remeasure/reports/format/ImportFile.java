package dev.remeasure.reports.format;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.excel.ExcelGrids;
import dev.remeasure.reports.text.CsvGrids;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.poi.poifs.filesystem.FileMagic;

/** A file of claims or papers to import, told apart by its content. */
public final class ImportFile {
  private ImportFile() {}

  /**
   * Reads a workbook or a CSV file; the stream stays open.
   *
   * @param name what its rows are said to stand in, where it has no sheets
   * @throws InvalidValue if it is neither, or holds neither claims nor papers
   */
  public static List<Grid> read(InputStream content, String name) throws IOException {
    BufferedInputStream in = new BufferedInputStream(content);
    in.mark(1);
    if (in.read() < 0) {
      throw new InvalidValue("file", "empty", "must hold claims or papers");
    }
    in.reset();
    return switch (FileMagic.valueOf(in)) {
      case OOXML, OLE2 -> ExcelGrids.read(in);
      default -> CsvGrids.read(in, name);
    };
  }
}
