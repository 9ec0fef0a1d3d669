package dev.remeasure.reports.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.reports.edits.Entry;
import dev.remeasure.reports.edits.Grid;
import dev.remeasure.reports.edits.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file that holds claims or papers. */
public final class CsvGrids {
  private static final String MARK = "\uFEFF";

  /** Where a comma stands before the decimals, spreadsheets write semicolons between the fields. */
  private static final char[] SEPARATORS = {',', ';', '\t'};

  private CsvGrids() {}

  /**
   * Reads the file.
   *
   * @param name what its rows are said to stand in
   * @throws InvalidValue if it is not UTF-8, not CSV, or has not the columns of claims or papers
   */
  public static List<Grid> read(InputStream in, String name) throws IOException {
    String text = decode(in.readAllBytes(), name);
    try {
      for (char separator : SEPARATORS) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        List<String> titles = titles(text, format);
        Optional<Grid.Kind> kind = Grid.Kind.under(titles);
        if (kind.isPresent()) {
          return List.of(read(text, format, name, kind.get(), titles));
        }
      }
      throw new InvalidValue(
          "file",
          text.isBlank() ? "empty" : text.lines().findFirst().orElse(""),
          "must have the columns Claim and Claim as stated, or Key and Title, in its first row");
    } catch (CSVException e) {
      throw unreadable(e);
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause() == null ? e : e.getCause());
    }
  }

  private static InvalidValue unreadable(Throwable e) {
    return new InvalidValue("file", String.valueOf(e.getMessage()), "must be CSV (RFC 4180)");
  }

  private static String decode(byte[] content, String name) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    } catch (CharacterCodingException e) {
      throw new InvalidValue(
          "file",
          name,
          "must be a workbook (.xlsx) or CSV in UTF-8; in Excel, save it as “CSV UTF-8”");
    }
  }

  private static List<String> titles(String text, CSVFormat format) throws IOException {
    try (CSVParser parser = CSVParser.parse(text, format)) {
      Iterator<CSVRecord> records = parser.iterator();
      return records.hasNext()
          ? records.next().stream().map(Guard::read).map(String::strip).toList()
          : List.of();
    }
  }

  private static Grid read(
      String text, CSVFormat format, String name, Grid.Kind kind, List<String> titles)
      throws IOException {
    List<String> ignored = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String title : titles) {
      kind.key(title)
          .ifPresentOrElse(
              key -> Check.that(seen.add(key), name, title, "must have each column only once"),
              () -> ignored.add(title));
    }
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      for (CSVRecord record : parser) {
        if (record.getRecordNumber() > 1) {
          Map<String, Entry> cells = cells(record, name, kind, titles);
          if (cells.values().stream().anyMatch(entry -> !entry.text().isBlank())) {
            lines.add(Line.of(name, (int) record.getRecordNumber(), cells));
          }
        }
      }
    }
    return new Grid(name, kind, lines, ignored);
  }

  private static Map<String, Entry> cells(
      CSVRecord record, String name, Grid.Kind kind, List<String> titles) {
    long row = record.getRecordNumber();
    if (record.size() > titles.size()) {
      throw new InvalidValue(
          name + ", row " + row,
          record.size() + " fields",
          "must have at most " + titles.size() + ", as many as its first row");
    }
    Map<String, Entry> cells = new HashMap<>();
    for (int i = 0; i < record.size(); i++) {
      String title = titles.get(i);
      String text = Guard.read(record.get(i));
      kind.key(title)
          .ifPresent(key -> cells.put(key, new Entry("row " + row + ", " + title, text, true)));
    }
    return cells;
  }
}
