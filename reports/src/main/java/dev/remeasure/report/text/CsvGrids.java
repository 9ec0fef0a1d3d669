package dev.remeasure.report.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.remeasure.InvalidValue;
import dev.remeasure.report.intake.Entry;
import dev.remeasure.report.intake.Grid;
import dev.remeasure.report.intake.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a CSV file that holds claims or papers. */
public final class CsvGrids {
  private static final int MARK = '\uFEFF';

  private CsvGrids() {}

  /**
   * Reads the file.
   *
   * @param name what its rows are said to stand in
   * @throws InvalidValue if it is not UTF-8, not CSV, or has not the columns of claims or papers
   */
  public static List<Grid> read(InputStream in, String name) throws IOException {
    Reader reader = new InputStreamReader(in, UTF_8.newDecoder());
    try (CSVParser parser = CSVParser.parse(withoutMark(reader), CSVFormat.RFC4180)) {
      return List.of(read(parser.getRecords(), name));
    } catch (CharacterCodingException e) {
      throw new InvalidValue("file", name, "must be in UTF-8");
    } catch (CSVException e) {
      throw new InvalidValue("file", String.valueOf(e.getMessage()), "must be CSV (RFC 4180)");
    } catch (UncheckedIOException e) {
      throw new InvalidValue("file", String.valueOf(e.getMessage()), "must be CSV in UTF-8");
    }
  }

  private static Grid read(List<CSVRecord> records, String name) {
    List<String> titles =
        records.isEmpty()
            ? List.of()
            : records.getFirst().stream().map(Guard::read).map(String::strip).toList();
    Grid.Kind kind =
        Grid.Kind.under(titles)
            .orElseThrow(() ->
                new InvalidValue(
                    "file",
                    String.join(", ", titles),
                    "must have the columns Claim and Claim as stated, or Key and Title"));
    List<String> ignored = new ArrayList<>();
    for (String title : titles) {
      if (kind.key(title).isEmpty()) {
        ignored.add(title);
      }
    }
    List<Line> lines = new ArrayList<>();
    for (CSVRecord record : records.subList(1, records.size())) {
      int row = (int) record.getRecordNumber();
      if (record.size() > titles.size()) {
        throw new InvalidValue(
            name + ", row " + row, record.size() + " fields", "must have " + titles.size());
      }
      Map<String, Entry> cells = new HashMap<>();
      for (int i = 0; i < record.size(); i++) {
        String title = titles.get(i);
        String text = Guard.read(record.get(i));
        kind.key(title)
            .ifPresent(key -> cells.put(key, new Entry("row " + row + ", " + title, text, true)));
      }
      if (cells.values().stream().anyMatch(entry -> !entry.text().isBlank())) {
        lines.add(new Line(name, row, cells));
      }
    }
    return new Grid(name, kind, lines, ignored);
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    java.io.PushbackReader ahead = new java.io.PushbackReader(reader);
    int first = ahead.read();
    if (first >= 0 && first != MARK) {
      ahead.unread(first);
    }
    return ahead;
  }
}
