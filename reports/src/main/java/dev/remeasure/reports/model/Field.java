package dev.remeasure.reports.model;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is recorded of a claim or paper and can be edited in a spreadsheet.
 *
 * @param domain name that the domain gives it in its errors
 * @param text the value as a cell holds it; null: an empty cell
 * @param empty what an empty cell stands for; null: nothing
 * @param number whether it is a number whose digits matter
 */
public record Field<T>(
    String key,
    String domain,
    String title,
    int width,
    String about,
    @Nullable String empty,
    boolean number,
    Choices choices,
    Function<T, @Nullable String> text) {

  public static <T> Field<T> of(
      String key, String title, int width, String about, Function<T, @Nullable String> text) {
    return new Field<>(key, key, title, width, about, null, false, Choices.ANY, text);
  }

  public Field<T> about(String words) {
    return new Field<>(key, domain, title, width, words, empty, number, choices, text);
  }

  public Field<T> named(String domain) {
    return new Field<>(key, domain, title, width, about, empty, number, choices, text);
  }

  public Field<T> numeric() {
    return new Field<>(key, domain, title, width, about, empty, true, choices, text);
  }

  public Field<T> offering(Choices words) {
    return new Field<>(key, domain, title, width, about, empty, number, words, text);
  }

  public Field<T> emptyFor(String word) {
    return new Field<>(key, domain, title, width, about, word, number, choices, text);
  }

  /** The column that shows it: text through and through, so that 3.0 stays 3.0. */
  public Column<T> column() {
    return Column.<T>of(
            key,
            title,
            width,
            width > 30 ? CellFormat.WORDS : CellFormat.VERBATIM,
            value -> {
              String cell = text.apply(value);
              return cell == null ? Cell.EMPTY : new Cell.Text(cell);
            })
        .about(about)
        .offering(choices);
  }
}
