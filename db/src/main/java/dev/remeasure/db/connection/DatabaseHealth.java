package dev.remeasure.db.connection;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Whether the database answers, and which one it is; not where, for anyone may ask. */
@Singleton
final class DatabaseHealth extends AbstractHealthIndicator<Map<String, String>> {
  private static final int SECONDS = 5;

  private final OpenDatabase database;

  DatabaseHealth(OpenDatabase database) {
    this.database = database;
  }

  @Override
  protected Map<String, String> getHealthInformation() {
    try (Connection connection = database.pool().getConnection()) {
      try (Statement asked = connection.createStatement()) {
        asked.setQueryTimeout(SECONDS);
        asked.execute("SELECT 1");
      }
      healthStatus = HealthStatus.UP;
      DatabaseMetaData about = connection.getMetaData();
      return Map.of(
          "product", about.getDatabaseProductName() + " " + about.getDatabaseProductVersion());
    } catch (SQLException e) {
      healthStatus = HealthStatus.DOWN;
      return Map.of("error", "no connection");
    }
  }

  @Override
  protected String getName() {
    return "database";
  }
}
