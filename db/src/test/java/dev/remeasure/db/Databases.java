package dev.remeasure.db;

import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.CHAIN_WRITER;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;

import dev.remeasure.claims.contract.Ports;
import dev.remeasure.db.attempt.JooqAttempts;
import dev.remeasure.db.audit.JooqChain;
import dev.remeasure.db.claim.JooqClaims;
import dev.remeasure.db.claim.JooqPapers;
import dev.remeasure.db.comparison.JooqComparisons;
import dev.remeasure.db.connection.DatabaseSettings;
import dev.remeasure.db.connection.OpenDatabase;
import dev.remeasure.db.run.JooqRuns;
import dev.remeasure.db.schema.DefaultSchema;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;

/** Databases and adapters for tests. */
public final class Databases {
  private Databases() {}

  public static OpenDatabase open(String url) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.URL, url), Path.of("unused")));
  }

  /** The embedded database of a home. */
  public static OpenDatabase openFile(Path home) {
    return OpenDatabase.open(
        DatabaseSettings.from(Map.of(DatabaseSettings.HOME, home.toString()), Path.of("unused")));
  }

  /** Empties every table, those that refer to others first. */
  static void empty(OpenDatabase database) {
    database.dsl().transaction(transaction -> empty(transaction.dsl()));
  }

  private static void empty(DSLContext dsl) {
    Set<Table<?>> single = Set.of(ATTEMPT_COUNTER, PAPER_WRITER, CHAIN_WRITER);
    Deque<Table<?>> left = new ArrayDeque<>(DefaultSchema.DEFAULT_SCHEMA.getTables());
    while (!left.isEmpty()) {
      Table<?> table = left.removeFirst();
      if (left.stream()
          .anyMatch(other ->
              other.getReferences().stream()
                  .anyMatch(reference -> reference.getKey().getTable().equals(table)))) {
        left.addLast(table);
      } else if (!single.contains(table)) {
        dsl.deleteFrom(table).execute();
      }
    }
    dsl.update(ATTEMPT_COUNTER).set(ATTEMPT_COUNTER.LAST, 0L).execute();
  }

  public static Ports ports(DSLContext dsl) {
    JooqPapers papers = new JooqPapers(dsl);
    return new Ports(
        papers,
        new JooqClaims(dsl, papers),
        new JooqAttempts(dsl),
        new JooqRuns(dsl),
        new JooqComparisons(dsl),
        new JooqChain(dsl));
  }
}
