package dev.remeasure.reports.edits;

import dev.remeasure.reports.model.Exported;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read.
 *
 * @param row its number as the file's own program shows it, from 1
 * @param cells by column key; every known column of the sheet is in it, an empty cell with an empty
 *     text
 * @param exported what its cells said when it was exported; null if the file does not tell
 */
public record Line(String sheet, int row, Map<String, Entry> cells, @Nullable Exported exported) {
  public Line {
    cells = Map.copyOf(cells);
  }

  /** A row of the cells that were read, the hidden one of its export among them. */
  public static Line of(String sheet, int row, Map<String, Entry> cells) {
    Map<String, Entry> own = new HashMap<>(cells);
    Entry then = own.remove(Exported.KEY);
    return new Line(
        sheet, row, own, then == null || then.text().isBlank() ? null : Exported.read(then.text()));
  }
}
