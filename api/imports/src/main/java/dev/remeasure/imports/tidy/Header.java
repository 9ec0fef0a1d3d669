package dev.remeasure.imports.tidy;

import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first line of a table of samples.
 *
 * @param separator what stands between two cells: comma, semicolon or tab
 * @param columns the names as written
 */
record Header(char separator, List<String> columns) {
  static final String SIDE = "side";
  static final String FORK = "fork";
  static final String ITERATION = "iteration";
  static final String VALUE = "value";
  static final String UNIT = "unit";
  static final String METRIC = "metric";
  static final String BETTER = "better";

  private static final List<String> REQUIRED = List.of(SIDE, FORK, ITERATION, VALUE, UNIT);
  private static final List<String> OPTIONAL = List.of(METRIC, BETTER);

  /** The header in a line that names a side and a value, whatever else it lacks. */
  static Optional<Header> of(String line) {
    return Stream.of(',', ';', '\t')
        .map(separator -> new Header(separator, Csv.cells(line, separator)))
        .filter(header -> header.has(SIDE) && header.has(VALUE))
        .findFirst();
  }

  /**
   * Rejects a header that lacks a column, or names one twice or not at all.
   *
   * @throws UnreadableUpload naming the column
   */
  void check() {
    for (String name : REQUIRED) {
      if (!has(name)) {
        throw wrong("names no column " + name + "; needed are " + String.join(", ", REQUIRED));
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      String name = plain(columns.get(i));
      if (name.isEmpty()) {
        throw wrong("has no name for column " + (i + 1));
      }
      if (columns.subList(0, i).stream().anyMatch(earlier -> plain(earlier).equals(name))) {
        throw wrong("names the column " + columns.get(i).strip() + " twice");
      }
    }
  }

  boolean has(String name) {
    return columns.stream().anyMatch(column -> plain(column).equals(name));
  }

  /** The column as the file writes it. */
  String column(String name) {
    return columns.stream().filter(column -> plain(column).equals(name)).findFirst().orElseThrow();
  }

  /** The columns that are parameters, as the file writes them. */
  List<String> params() {
    return columns.stream()
        .filter(column -> !REQUIRED.contains(plain(column)) && !OPTIONAL.contains(plain(column)))
        .toList();
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private static UnreadableUpload wrong(String problem) {
    return new UnreadableUpload("line 1", problem);
  }
}
