package dev.remeasure.reports.text;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A cell as people read it, in the same look as in a workbook. */
final class PlainCells {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final double EXACT = 1e15;

  private PlainCells() {}

  static String text(Cell cell, CellFormat look) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Link(String text, String _) -> text;
      case Cell.Missing(String reason) -> reason;
      case Cell.Time(var time) -> TIME.format(time);
      case Cell.Figure(double value) -> figure(value, look);
      case Cell.Derived(String _, double value) -> figure(value, look);
    };
  }

  /** A number at full precision, with no more digits than it needs. */
  static String full(double value) {
    return value == Math.rint(value) && Math.abs(value) < EXACT
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static String figure(double value, CellFormat look) {
    return switch (look) {
      case RATIO -> format("%.2fx", value);
      case DIFFERENCE -> format(value == 0 ? "%.2fx" : "%+.2fx", value);
      case SHARE -> format("%.0f%%", value * 100);
      case PERCENT -> format("%.2f%%", value * 100);
      case WHOLE -> format("%,.0f", value);
      case FIGURE -> format(value >= 100 ? "%,.1f" : value >= 1 ? "%.3f" : "%.5f", value);
      case NUMBER, NAME, WORDS, VERBATIM, TIME, LINK -> new BigDecimal(full(value)).toPlainString();
    };
  }

  private static String format(String pattern, double value) {
    return String.format(Locale.ROOT, pattern, value);
  }
}
