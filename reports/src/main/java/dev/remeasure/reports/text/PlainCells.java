package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A cell as people read it, in the same look as in a workbook. */
final class PlainCells {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private PlainCells() {}

  static String text(Cell cell, CellFormat look) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Link(Cell shown, String _) -> text(shown, look);
      case Cell.Missing(String reason) -> reason;
      case Cell.Time(var time) -> TIME.format(time);
      case Cell.Figure(double value) -> look.shown(value);
      case Cell.Derived(String _, double value) -> look.shown(value);
    };
  }
}
