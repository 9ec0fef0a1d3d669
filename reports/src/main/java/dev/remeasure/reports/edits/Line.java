package dev.remeasure.reports.edits;

import java.util.Map;

/**
 * A row as it was read.
 *
 * @param row its number as the file's own program shows it, from 1
 * @param cells by column key; every known column of the sheet is in it, an empty cell with an empty
 *     text
 */
public record Line(String sheet, int row, Map<String, Entry> cells) {
  public Line {
    cells = Map.copyOf(cells);
  }
}
