package dev.remeasure.db.archive;

import static dev.remeasure.db.schema.Tables.CHAIN_WRITER;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;

import dev.remeasure.db.schema.DefaultSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jooq.Named;
import org.jooq.Table;

/** The tables of an archive: each after those that it refers to, else by name. */
final class Parts {
  /** Rows to lock; they hold nothing. */
  private static final Set<Table<?>> LOCKS = Set.of(PAPER_WRITER, CHAIN_WRITER);

  private Parts() {}

  static List<Table<?>> inOrder() {
    List<Table<?>> left = new ArrayList<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    left.removeAll(LOCKS);
    left.sort(Comparator.comparing(Named::getName));
    List<Table<?>> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      Table<?> next =
          left.stream()
              .filter(table -> left.stream().noneMatch(other -> refers(table, other)))
              .findFirst()
              .orElseThrow();
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  static String file(Table<?> table) {
    return table.getName() + ".jsonl";
  }

  private static boolean refers(Table<?> table, Table<?> other) {
    return !table.equals(other)
        && table.getReferences().stream()
            .anyMatch(reference -> reference.getKey().getTable().equals(other));
  }
}
