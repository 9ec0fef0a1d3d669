package dev.remeasure.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Table;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table as CSV after RFC 4180, in UTF-8 without a byte order mark.
 *
 * <p>Numbers have full precision, times are ISO 8601 in UTC, a missing figure is an empty field.
 */
public final class CsvFile<R> {
  private final Table<R> table;
  private final Progress progress;

  public CsvFile(Table<R> table, Progress progress) {
    this.table = table;
    this.progress = progress;
  }

  /** Writes the table; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
    for (Column<R> column : table.columns()) {
      printer.print(Guard.write(column.title()));
    }
    printer.println();
    try (Stream<R> stream = table.rows().get()) {
      Iterator<R> rows = progress.over(stream.iterator(), table.name(), 1, 1);
      while (rows.hasNext()) {
        R row = rows.next();
        for (Column<R> column : table.columns()) {
          printer.print(field(column.value().apply(row)));
        }
        printer.println();
      }
    }
    writer.flush();
  }

  private static String field(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> Guard.write(text);
      case Cell.Link(Cell shown, String _) -> field(shown);
      case Cell.Missing(String _) -> "";
      case Cell.Time(var time) -> time.toString();
      case Cell.Figure(double value) -> CellFormat.full(value);
      case Cell.Derived(String _, double value) -> CellFormat.full(value);
    };
  }
}
