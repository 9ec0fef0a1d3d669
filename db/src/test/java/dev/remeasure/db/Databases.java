package dev.remeasure.db;

import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;

import dev.remeasure.contract.Ports;
import dev.remeasure.db.schema.DefaultSchema;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Databases and adapters for tests. */
final class Databases {
  private Databases() {}

  static OpenDatabase open(String url) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.URL, url), Path.of("unused")));
  }

  /** The embedded database of a home. */
  static OpenDatabase openFile(Path home) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.HOME, home.toString()), Path.of("unused")));
  }

  /** Empties every table, those that refer to others first. */
  static void empty(OpenDatabase database) {
    database.dsl().transaction(transaction -> empty(transaction.dsl()));
  }

  private static void empty(DSLContext dsl) {
    Deque<Table<?>> left = new ArrayDeque<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    while (!left.isEmpty()) {
      Table<?> table = left.removeFirst();
      if (left.stream()
          .anyMatch(other ->
              other.getReferences().stream()
                  .anyMatch(reference -> reference.getKey().getTable().equals(table)))) {
        left.addLast(table);
      } else if (!table.equals(ATTEMPT_COUNTER) && !table.equals(PAPER_WRITER)) {
        dsl.deleteFrom(table).execute();
      }
    }
    dsl.update(ATTEMPT_COUNTER).set(ATTEMPT_COUNTER.LAST, 0L).execute();
  }

  static Ports ports(DSLContext dsl) {
    JooqPapers papers = new JooqPapers(dsl);
    return new Ports(
        papers,
        new JooqClaims(dsl, papers),
        new JooqAttempts(dsl),
        new JooqRuns(dsl),
        new JooqComparisons(dsl));
  }
}
