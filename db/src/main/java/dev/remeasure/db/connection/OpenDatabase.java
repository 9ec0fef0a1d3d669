package dev.remeasure.db.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.db.migration.BeginChain;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** A database with its schema up to date, and a pool of connections to it. */
public record OpenDatabase(HikariDataSource pool, DSLContext dsl) implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:dev/remeasure/db/migration";
  private static final int PATIENCE_MILLIS = 4000;

  /**
   * Opens the database and brings its schema up to date.
   *
   * @throws StoreUnavailable if that cannot be done
   */
  public static OpenDatabase open(DatabaseSettings settings) {
    // Tried once before the pool is made, which would hide the reason and keep trying.
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.properties())) {
      HikariDataSource pool = pool(settings);
      try {
        migrate(pool);
        DSLContext dsl = DSL.using(pool, JDBCUtils.dialect(connection));
        BeginChain.begin(dsl);
        return new OpenDatabase(pool, dsl);
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
    } catch (SQLException | FlywayException | DataAccessException | InvalidValue e) {
      throw Refusal.of(settings, e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }

  private static HikariDataSource pool(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("remeasure");
    config.setJdbcUrl(settings.url());
    config.setDataSourceProperties(settings.properties());
    config.setMinimumIdle(1);
    // Who asks while the database is gone is told so soon.
    config.setConnectionTimeout(PATIENCE_MILLIS);
    config.setValidationTimeout(PATIENCE_MILLIS / 2);
    config.setExceptionOverrideClassName(DeadConnections.class.getName());
    if (settings.url().startsWith("jdbc:h2:")) {
      // H2's own check says yes of a database that has closed itself.
      config.setConnectionTestQuery("SELECT 1");
    }
    return new HikariDataSource(config);
  }

  private static void migrate(HikariDataSource pool) {
    Flyway.configure(OpenDatabase.class.getClassLoader())
        .dataSource(pool)
        .locations(MIGRATIONS)
        // A database that a newer version of the program has migrated is refused, too.
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }
}
