package dev.remeasure.imports.summary;

import dev.remeasure.imports.upload.Csv;
import dev.remeasure.imports.upload.UnreadableUpload;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first line of a table of a summary.
 *
 * @param separator what stands between two cells: comma, semicolon or tab
 * @param names as written
 */
record Columns(char separator, List<String> names) {
  static final String SIDE = "side";
  static final String MEAN = "mean";
  static final String SD = "sd";
  static final String LOWER = "lower";
  static final String UPPER = "upper";
  static final String LEVEL = "level";
  static final String N = "n";
  static final String UNIT = "unit";
  static final String DEVICE = "device";
  static final String SOURCE = "source";
  static final String METRIC = "metric";
  static final String RESOURCE = "resource";
  static final String BETTER = "better";

  private static final List<String> ALL =
      List.of(
          SIDE, MEAN, SD, LOWER, UPPER, LEVEL, N, UNIT, DEVICE, SOURCE, METRIC, RESOURCE, BETTER);

  private static final String VALUE = "value";

  /** The columns in a line that names a side and a mean, and no single values. */
  static Optional<Columns> of(String line) {
    return Stream.of(',', ';', '\t')
        .map(separator -> new Columns(separator, Csv.cells(line, separator)))
        .filter(columns -> columns.has(SIDE) && columns.has(MEAN) && !columns.has(VALUE))
        .findFirst();
  }

  /**
   * Rejects a line that names a column twice, or one that a summary does not have.
   *
   * @throws UnreadableUpload naming the column
   */
  void check() {
    for (int i = 0; i < names.size(); i++) {
      String name = plain(names.get(i));
      if (!ALL.contains(name)) {
        throw wrong(
            "names a column \""
                + names.get(i).strip()
                + "\", which a summary does not have; it has "
                + String.join(", ", ALL));
      }
      if (names.subList(0, i).stream().anyMatch(earlier -> plain(earlier).equals(name))) {
        throw wrong("names the column " + name + " twice");
      }
    }
  }

  boolean has(String name) {
    return names.stream().anyMatch(column -> plain(column).equals(name));
  }

  /** The column as the file writes it; what it lacks, as it would be written. */
  String written(String name) {
    return names.stream().filter(column -> plain(column).equals(name)).findFirst().orElse(name);
  }

  private static String plain(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  private static UnreadableUpload wrong(String problem) {
    return new UnreadableUpload("line 1", problem);
  }
}
