package dev.remeasure.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Databases on a real PostgreSQL, which runs as long as the tests. */
final class PostgresDatabases {
  private static final EmbeddedPostgres POSTGRES = start();
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private PostgresDatabases() {}

  /** JDBC URL of a new, empty database. */
  static String fresh() {
    String name = "tracker" + NUMBER.incrementAndGet();
    try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return POSTGRES.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder().setPort(0).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
