package dev.remeasure.db.archive;

import dev.remeasure.claims.archive.Archives;
import dev.remeasure.claims.archive.Contents;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Archives of the tables. */
@Singleton
public final class JooqArchives implements Archives {
  private final DSLContext dsl;

  public JooqArchives(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Contents dump(OutputStream out) throws IOException {
    try {
      return dsl.connectionResult(connection -> {
        // The pool gives the next one its connection as it was before.
        connection.setTransactionIsolation(snapshot());
        connection.setAutoCommit(false);
        try {
          DSLContext within = DSL.using(connection, dsl.dialect());
          return WriteArchive.write(within, schema(within), out);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        } finally {
          end(connection);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public Contents restore(Path archive) throws IOException {
    try (ReadArchive read = ReadArchive.open(archive, schema(dsl))) {
      RestoreRows.checkEmpty(dsl);
      RestoreRows.advance(dsl, read);
      dsl.transaction(transaction -> {
        try {
          RestoreRows.restore(transaction.dsl(), read);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
      return read.contents();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** The level at which all queries see the same moment. */
  private int snapshot() {
    return dsl.dialect() == SQLDialect.H2
        ? Connection.TRANSACTION_SERIALIZABLE
        : Connection.TRANSACTION_REPEATABLE_READ;
  }

  private static void end(Connection connection) throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }

  private static String schema(DSLContext dsl) {
    return dsl.select(DSL.field(DSL.name("version"), String.class))
        .from(DSL.name("flyway_schema_history"))
        .where(DSL.field(DSL.name("version"), String.class).isNotNull())
        .orderBy(DSL.field(DSL.name("installed_rank")).desc())
        .limit(1)
        .fetchSingle()
        .value1();
  }
}
