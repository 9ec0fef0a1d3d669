package dev.remeasure.reports.model;

import dev.remeasure.claims.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sheet of rows under columns.
 *
 * @param about what the sheet holds, in a sentence
 * @param frozen how many columns stay in sight on the left
 * @param blanks how many empty rows are made ready to be filled in; with any, the header is locked
 * @param kind which formats have it
 * @param folded which rows are grouped and closed; they come last
 * @param rows opened anew for each writing; closed by the writer
 */
public record Table<R>(
    String name,
    String about,
    int frozen,
    int blanks,
    Kind kind,
    List<Column<R>> columns,
    Supplier<Stream<R>> rows,
    Predicate<R> folded)
    implements Sheet {

  public Table {
    Check.text("table.name", name);
    columns = List.copyOf(columns);
    Set<String> keys = new HashSet<>();
    for (Column<R> column : columns) {
      Check.that(keys.add(column.key()), "column.key", column.key(), "must be unique");
    }
  }

  /** A sheet of rows that are all in sight. */
  public Table(
      String name,
      String about,
      int frozen,
      int blanks,
      Kind kind,
      List<Column<R>> columns,
      Supplier<Stream<R>> rows) {
    this(name, about, frozen, blanks, kind, columns, rows, row -> false);
  }

  /** A sheet to be read, not filled in. */
  public Table(
      String name, String about, int frozen, List<Column<R>> columns, Supplier<Stream<R>> rows) {
    this(name, about, frozen, 0, Kind.PRINTED, columns, rows);
  }

  /** How many columns reach as far as the last one that is printed. */
  public int printed() {
    int printed = columns.size();
    while (printed > 1 && !columns.get(printed - 1).printed()) {
      printed--;
    }
    return printed;
  }

  public boolean has(String key) {
    return columns.stream().anyMatch(column -> column.key().equals(key));
  }

  /** Position of a column, from 0. */
  public int index(String key) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).key().equals(key)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + key + " in " + name);
  }

  /** What a row has in a column. */
  public Cell cell(String key, R row) {
    return columns.get(index(key)).value().apply(row);
  }

  /** Whether it may have very many rows. */
  public boolean bulk() {
    return kind == Kind.BULK;
  }

  /** Whether it holds what the figures rest on, to be looked up rather than read. */
  public boolean details() {
    return kind == Kind.DETAIL || kind == Kind.BULK;
  }

  /** The same rows under other columns. */
  public Table<R> with(List<Column<R>> others) {
    return new Table<>(name, about, frozen, blanks, kind, others, rows, folded);
  }

  /** The same table with some of its rows closed. */
  public Table<R> folding(Predicate<R> closed) {
    return new Table<>(name, about, frozen, blanks, kind, columns, rows, closed);
  }

  /** The same table, meant for something else. */
  public Table<R> as(Kind other) {
    return new Table<>(name, about, frozen, blanks, other, columns, rows, folded);
  }

  /** The same table for a workbook only. */
  public Table<R> detail() {
    return as(Kind.DETAIL);
  }

  /** Which formats have a table. */
  public enum Kind {
    /** It is in workbooks and on pages. */
    PRINTED,
    /** It is in workbooks only. */
    DETAIL,
    /** It is in workbooks only, and may have very many rows. */
    BULK,
    /** It is on pages only, where a wider table has no room. */
    PAGES
  }
}
