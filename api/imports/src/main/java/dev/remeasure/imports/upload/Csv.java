package dev.remeasure.imports.upload;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV that anyone may have written: a first line of column names, then rows. */
public final class Csv {
  /** What a cell costs at most while it is read and stored, so that the heap suffices. */
  private static final int BYTES_A_CELL = 256;

  private Csv() {}

  /** One row, with the line it ends in. */
  public record Row(long line, List<String> columns, List<String> cells) {

    /** The cell under that name. */
    public String cell(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new UnreadableUpload("line 1", "names no column " + column);
      }
      return cells.get(index);
    }

    public UnreadableUpload wrong(String column, String problem) {
      return new UnreadableUpload("line " + line + ", " + column, problem);
    }
  }

  /** The cells of a single line; empty if it is not valid. */
  public static List<String> cells(String line, char separator) {
    try (CSVParser parser = CSVParser.parse(line, format(separator))) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext() ? records.next().toList() : List.of();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /**
   * Gives every row after the first line, one after the other.
   *
   * @throws UnreadableUpload naming the line, if the text is not valid or a row has more or fewer
   *     cells than the first line
   */
  public static void rows(UploadedFile source, char separator, Consumer<Row> action)
      throws IOException {
    try (Reader reader = source.reader();
        CSVParser parser = CSVParser.parse(reader, format(separator))) {
      try {
        rows(parser, action);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    } catch (CSVException e) {
      throw new UnreadableUpload(null, "is not valid CSV: " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new UnreadableUpload(null, "is not text in UTF-8");
    }
  }

  private static void rows(CSVParser parser, Consumer<Row> action) {
    Iterator<CSVRecord> records = parser.iterator();
    List<String> columns = List.copyOf(records.next().toList());
    long most = Runtime.getRuntime().maxMemory() / BYTES_A_CELL / columns.size();
    while (records.hasNext()) {
      CSVRecord record = records.next();
      Row row = new Row(parser.getCurrentLineNumber(), columns, record.toList());
      if (row.cells().size() != columns.size()) {
        throw new UnreadableUpload(
            "line " + row.line(),
            "has " + record.size() + " columns where the first line names " + columns.size());
      }
      if (record.getRecordNumber() > most) {
        throw new UnreadableUpload(
            "line " + row.line(), "goes beyond the " + most + " rows that can be taken here");
      }
      action.accept(row);
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
  }
}
