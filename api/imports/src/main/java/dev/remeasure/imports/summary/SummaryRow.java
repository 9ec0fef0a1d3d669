package dev.remeasure.imports.summary;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Summary.Figure;
import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One figure of a summary: a row of the table, cell by cell. */
record SummaryRow(Columns columns, Csv.Row row) {
  private static final Set<String> LEVELS = Set.of("95", "95%", "95 %", "0.95", "0,95");

  /** What the figure is of. */
  enum Part {
    RATIO,
    BASELINE,
    SUBJECT
  }

  Part part() {
    String text = text(Columns.SIDE);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "ratio" -> Part.RATIO;
      case "baseline" -> Part.BASELINE;
      case "subject" -> Part.SUBJECT;
      default -> throw wrong(Columns.SIDE, "must be baseline, subject or ratio", text);
    };
  }

  Figure figure() {
    String level = text(Columns.LEVEL);
    if (level != null && !LEVELS.contains(level)) {
      throw wrong(Columns.LEVEL, "must be 95 %, the level at which intervals are judged", level);
    }
    Double mean = number(Columns.MEAN);
    if (mean == null) {
      throw wrong(Columns.MEAN, "must be a number", null);
    }
    try {
      return new Figure(
          mean, number(Columns.SD), number(Columns.LOWER), number(Columns.UPPER), whole());
    } catch (InvalidValue e) {
      throw wrong(e);
    }
  }

  @Nullable Direction better() {
    String text = text(Columns.BETTER);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "higher" -> Direction.HIGHER;
      case "lower" -> Direction.LOWER;
      default -> throw wrong(Columns.BETTER, "must be higher or lower", text);
    };
  }

  /** The cell; null if it is empty, or the table has no such column. */
  @Nullable String text(String name) {
    String text = columns.has(name) ? row.cell(columns.written(name)).strip() : "";
    return text.isEmpty() ? null : text;
  }

  UnreadableUpload wrong(String name, String problem, @Nullable String value) {
    String found = value == null ? "is empty" : "is \"" + value + '"';
    return wrong(name, problem + ", but " + found);
  }

  /** What is wrong with the figure that the row makes. */
  UnreadableUpload wrong(InvalidValue invalid) {
    String field = invalid.field();
    return wrong(
        field.substring(field.lastIndexOf('.') + 1),
        String.valueOf(invalid.getMessage()).substring(field.length()).strip());
  }

  UnreadableUpload wrong(String name, String problem) {
    return row.wrong(columns.written(name), problem);
  }

  /** In a table with semicolons the decimal point may be a comma. */
  private @Nullable Double number(String name) {
    String text = text(name);
    if (text == null) {
      return null;
    }
    try {
      double value = Double.parseDouble(columns.separator() == ';' ? text.replace(',', '.') : text);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as of an infinite one.
    }
    throw wrong(name, "must be a finite number", text);
  }

  private @Nullable Integer whole() {
    String text = text(Columns.N);
    try {
      return text == null ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw wrong(Columns.N, "must be a whole number", text);
    }
  }
}
