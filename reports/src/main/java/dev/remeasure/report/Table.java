package dev.remeasure.report;

import dev.remeasure.Check;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sheet of rows under columns.
 *
 * @param about what the sheet holds, in a sentence
 * @param frozen how many columns stay in sight on the left
 * @param rows opened anew for each writing; closed by the writer
 */
public record Table<R>(
    String name, String about, int frozen, List<Column<R>> columns, Supplier<Stream<R>> rows)
    implements Sheet {

  public Table {
    Check.text("table.name", name);
    columns = List.copyOf(columns);
    Set<String> keys = new HashSet<>();
    for (Column<R> column : columns) {
      Check.that(keys.add(column.key()), "column.key", column.key(), "must be unique");
    }
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
}
