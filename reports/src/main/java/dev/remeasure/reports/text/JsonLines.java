package dev.remeasure.reports.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.CellFormat;
import dev.remeasure.reports.model.Column;
import dev.remeasure.reports.model.Progress;
import dev.remeasure.reports.model.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;

/** Writes a table as JSON Lines: an object for each row, null for what is missing. */
public final class JsonLines<R> {
  private final Table<R> table;
  private final Progress progress;

  public JsonLines(Table<R> table, Progress progress) {
    this.table = table;
    this.progress = progress;
  }

  /** Writes the table; the stream stays open. */
  public void write(OutputStream out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (Stream<R> stream = table.rows().get();
        JsonGenerator json = factory.createGenerator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      Iterator<R> rows = progress.over(stream.iterator(), table.name(), 1, 1);
      boolean any = rows.hasNext();
      while (rows.hasNext()) {
        R row = rows.next();
        json.writeStartObject();
        for (Column<R> column : table.columns()) {
          json.writeFieldName(column.key());
          write(json, column.value().apply(row));
        }
        json.writeEndObject();
      }
      if (any) {
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, Cell cell) throws IOException {
    switch (cell) {
      case Cell.Text(String text) -> json.writeString(text);
      case Cell.Link(Cell shown, String _) -> write(json, shown);
      case Cell.Missing(String _) -> json.writeNull();
      case Cell.Time(var time) -> json.writeString(time.toString());
      case Cell.Figure(double value) -> json.writeNumber(CellFormat.full(value));
      case Cell.Derived(String _, double value) -> json.writeNumber(CellFormat.full(value));
    }
  }
}
