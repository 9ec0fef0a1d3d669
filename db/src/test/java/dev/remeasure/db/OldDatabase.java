package dev.remeasure.db;

import static java.util.Objects.requireNonNull;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.db.connection.DatabaseSettings;
import dev.remeasure.db.connection.OpenDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database as version 1 left it, with the rows of {@code version1.sql}. */
final class OldDatabase {
  private OldDatabase() {}

  /** Makes it and opens it as it is opened today. */
  static OpenDatabase opened(String url) {
    make(url);
    return Databases.open(url);
  }

  static void make(String url) {
    migrate(url, "1");
    execute(url, rows());
  }

  /** Brings it to that version of the schema. */
  static void migrate(String url, String version) {
    DatabaseSettings settings =
        DatabaseSettings.from(Map.of(DatabaseSettings.URL, url), Path.of("unused"));
    Flyway.configure()
        .dataSource(settings.url(), settings.user(), settings.password())
        .locations("classpath:dev/remeasure/db/migration")
        .target(version)
        .load()
        .migrate();
  }

  static void execute(String url, String sql) {
    DatabaseSettings settings =
        DatabaseSettings.from(Map.of(DatabaseSettings.URL, url), Path.of("unused"));
    try (Connection connection =
            DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static Answer time(Grade grade) {
    return new Answer("time", "time", "mean", grade, null);
  }

  static Answer calls(Grade grade) {
    return new Answer("network calls", "model-calls", "total", grade, null);
  }

  private static String rows() {
    try (InputStream script =
        requireNonNull(OldDatabase.class.getResourceAsStream("version1.sql"))) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
