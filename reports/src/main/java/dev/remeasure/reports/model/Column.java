package dev.remeasure.reports.model;

import dev.remeasure.claims.Check;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table, as data.
 *
 * @param key unique in the table; names the column in formulas and in JSON
 * @param width in characters
 * @param about what the column holds, for a reader who is new to it; null if the title says it all
 * @param note what stands beside one cell, if anything
 * @param place where it is to be seen
 * @param choices what may be filled in, in a sheet that is meant for that
 */
public record Column<R>(
    String key,
    String title,
    int width,
    CellFormat look,
    Highlight mark,
    @Nullable String about,
    Function<R, Cell> value,
    Function<R, @Nullable String> note,
    Choices choices,
    Place place) {

  private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");

  /** Where a column is to be seen. */
  public enum Place {
    EVERYWHERE,
    /** Not on printed pages. */
    ASIDE,
    /** Nowhere: it is in the file for whoever reads it back. */
    HIDDEN
  }

  public Column {
    Check.matches("column.key", key, KEY, "lower-case letters, digits and underscores");
    Check.text("column.title", title);
    Check.that(width > 0 && width <= 255, "column.width", width, "must lie between 1 and 255");
  }

  public static <R> Column<R> of(
      String key, String title, int width, CellFormat look, Function<R, Cell> value) {
    return new Column<>(
        key,
        title,
        width,
        look,
        Highlight.NONE,
        null,
        value,
        row -> null,
        Choices.ANY,
        Place.EVERYWHERE);
  }

  public Column<R> about(String words) {
    return new Column<>(key, title, width, look, mark, words, value, note, choices, place);
  }

  public Column<R> marked(Highlight as) {
    return new Column<>(key, title, width, look, as, about, value, note, choices, place);
  }

  public Column<R> noted(Function<R, @Nullable String> words) {
    return new Column<>(key, title, width, look, mark, about, value, words, choices, place);
  }

  public Column<R> offering(Choices words) {
    return new Column<>(key, title, width, look, mark, about, value, note, words, place);
  }

  public Column<R> at(Place seen) {
    return new Column<>(key, title, width, look, mark, about, value, note, choices, seen);
  }

  /** Whether it is on printed pages. */
  public boolean printed() {
    return place == Place.EVERYWHERE;
  }
}
