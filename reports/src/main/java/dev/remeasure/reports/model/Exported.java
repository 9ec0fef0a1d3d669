package dev.remeasure.reports.model;

import dev.remeasure.claims.Digest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a row said when it was exported: a short digest of each. A cell that still says
 * the same was not edited, whatever has been recorded since.
 */
public final class Exported {
  /** Key and title of the hidden column that holds them. */
  public static final String KEY = "as_exported";

  public static final String TITLE = "As exported";

  private static final int LENGTH = 8;
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  private final Map<String, String> digests;

  private Exported(Map<String, String> digests) {
    this.digests = digests;
  }

  /** The hidden column of a table of these fields. */
  public static <T> Column<T> column(List<Field<T>> fields) {
    return Column.<T>of(
            KEY, TITLE, 9, CellFormat.VERBATIM, value -> new Cell.Text(of(fields, value)))
        .about("Tells an import which cells were edited.")
        .at(Column.Place.HIDDEN);
  }

  /** Reads what the column holds; of anything else it makes nothing. */
  public static Exported read(String cell) {
    Map<String, String> digests = new HashMap<>();
    for (String part : cell.strip().split(" ", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        digests.put(part.substring(0, equals), part.substring(equals + 1));
      }
    }
    return new Exported(digests);
  }

  /** Whether the field still says what it said; null stands for an empty cell. */
  public boolean same(String field, @Nullable String text) {
    return digest(text).equals(digests.get(field));
  }

  /** Whether the file tells what the field said. */
  public boolean tells(String field) {
    return digests.containsKey(field);
  }

  private static <T> String of(List<Field<T>> fields, T value) {
    return String.join(
        " ",
        fields.stream()
            .map(field -> field.key() + "=" + digest(field.text().apply(value)))
            .toList());
  }

  private static String digest(@Nullable String text) {
    return text == null || text.isBlank()
        ? "-"
        : Digest.sha256(LINE_END.matcher(text).replaceAll("\n")).substring(0, LENGTH);
  }
}
