package dev.remeasure.imports.tidy;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.run.Metric;
import dev.remeasure.imports.benchmark.Benchmark;
import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sample: a row of the table, cell by cell. */
record SampleRow(Header header, Csv.Row row) {

  /** Which side it is of, and at which parameters; a parameter without a value is left out. */
  Benchmark.Key key() {
    Map<String, String> params = new TreeMap<>();
    for (String column : header.params()) {
      String value = row.cell(column).strip();
      if (!value.isEmpty()) {
        params.put(column.strip(), value);
      }
    }
    return new Benchmark.Key(text(Header.SIDE), "", params);
  }

  String fork() {
    return text(Header.FORK);
  }

  int iteration() {
    String text = text(Header.ITERATION);
    try {
      int iteration = Integer.parseInt(text);
      if (iteration >= 0) {
        return iteration;
      }
    } catch (NumberFormatException e) {
      // Said below, as of a negative one.
    }
    throw wrong(Header.ITERATION, "must be a whole number from 0, but is \"" + text + '"');
  }

  /** The value; in a table with semicolons the decimal point may be a comma. */
  double value() {
    String text = text(Header.VALUE);
    String number = header.separator() == ';' ? text.replace(',', '.') : text;
    try {
      double value = Double.parseDouble(number);
      if (Double.isFinite(value)) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Said below, as of an infinite one.
    }
    throw wrong(Header.VALUE, "must be a finite number, but is \"" + text + '"');
  }

  String unit() {
    return text(Header.UNIT);
  }

  Metric metric() {
    try {
      return Metrics.of(optional(Header.METRIC), unit(), better());
    } catch (Metrics.Unclear unclear) {
      throw wrong(unclear.column(), unclear.problem());
    }
  }

  UnreadableUpload wrong(String column, String problem) {
    return row.wrong(header.has(column) ? header.column(column) : column, problem);
  }

  private @Nullable Direction better() {
    String text = optional(Header.BETTER);
    return switch (text == null ? "" : text.toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "higher" -> Direction.HIGHER;
      case "lower" -> Direction.LOWER;
      default -> throw wrong(Header.BETTER, "must be higher or lower, but is \"" + text + '"');
    };
  }

  private String text(String name) {
    String text = row.cell(header.column(name)).strip();
    if (text.isEmpty()) {
      throw wrong(name, "is empty");
    }
    return text;
  }

  private @Nullable String optional(String name) {
    String text = header.has(name) ? row.cell(header.column(name)).strip() : "";
    return text.isEmpty() ? null : text;
  }
}
