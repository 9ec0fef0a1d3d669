package dev.remeasure.db.archive;

import static dev.remeasure.db.schema.Tables.ATTEMPT_COUNTER;
import static dev.remeasure.db.schema.Tables.CHAIN;
import static dev.remeasure.db.schema.Tables.CHAIN_WRITER;
import static dev.remeasure.db.schema.Tables.CLAIM;
import static dev.remeasure.db.schema.Tables.PAPER;
import static dev.remeasure.db.schema.Tables.PAPER_WRITER;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.claim.Change;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;

/** Puts the rows of an archive into a database that holds only what ships with the program. */
final class RestoreRows {
  private static final int BATCH = 500;

  private final DSLContext within;

  private RestoreRows(DSLContext within) {
    this.within = within;
  }

  /** To be called within a transaction. */
  static void restore(DSLContext within, ReadArchive archive) throws IOException {
    RestoreRows restoring = new RestoreRows(within);
    restoring.lock();
    checkEmpty(within);
    List<Table<?>> tables = Parts.inOrder();
    tables.reversed().forEach(table -> within.deleteFrom(table).execute());
    for (Table<?> table : tables) {
      archive.rows(table, BATCH, rows -> restoring.insert(table, rows));
    }
  }

  /** Nobody else writes until the transaction ends. */
  private void lock() {
    within.selectFrom(PAPER_WRITER).forUpdate().fetch();
    within.selectFrom(ATTEMPT_COUNTER).forUpdate().fetch();
    within.selectFrom(CHAIN_WRITER).forUpdate().fetch();
  }

  /** Nothing is recorded but what ships with the program. */
  static void checkEmpty(DSLContext within) {
    if (within.fetchExists(PAPER, PAPER.EDITED.isTrue())
        || within.fetchExists(CLAIM, CLAIM.EDITED.isTrue())
        || within.fetchExists(
            CHAIN,
            CHAIN.ADDED_BY.isNull().or(CHAIN.ADDED_BY.notIn(Change.CATALOG, Change.PROJECT)))) {
      throw new InvalidValue(
          "home",
          "one with attempts, papers or claims of its own",
          "must hold nothing but what ships with the program");
    }
  }

  private void insert(Table<?> table, List<TableRecord<?>> rows) {
    try {
      within.batchInsert(rows).execute();
    } catch (IntegrityConstraintViolationException e) {
      throw new InvalidValue(Parts.file(table), reason(e), "must hold rows that fit together");
    }
  }

  private static String reason(DataAccessException e) {
    SQLException cause = e.getCause(SQLException.class);
    return String.valueOf(cause == null ? e.getMessage() : cause.getMessage())
        .lines()
        .findFirst()
        .orElse("");
  }

  /**
   * Lets what the database numbers itself go on after the archive's last number. H2 ends a
   * transaction with this, so it comes before that; should the restore fail, numbers are left out.
   */
  static void advance(DSLContext dsl, ReadArchive archive) throws IOException {
    for (Table<?> table : Parts.inOrder()) {
      if (table.getIdentity() != null) {
        Field<Long> number = table.getIdentity().getField().coerce(Long.class);
        long[] last = new long[1];
        archive.rows(
            table,
            BATCH,
            rows -> rows.forEach(row -> last[0] = Math.max(last[0], row.get(number, Long.class))));
        dsl.query(
                "alter table {0} alter column {1} restart with {2}",
                DSL.name(table.getName()), DSL.name(number.getName()), DSL.inline(last[0] + 1))
            .execute();
      }
    }
  }
}
