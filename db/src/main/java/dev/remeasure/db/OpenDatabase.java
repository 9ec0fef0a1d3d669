package dev.remeasure.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.remeasure.StoreUnavailable;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/** A database with its schema up to date, and a pool of connections to it. */
record OpenDatabase(HikariDataSource pool, DSLContext dsl) implements AutoCloseable {
  private static final String MIGRATIONS = "classpath:dev/remeasure/db/migration";

  /** H2's code for a file that another process has open. */
  private static final int IN_USE = 90020;

  /**
   * Opens the database and brings its schema up to date.
   *
   * @throws StoreUnavailable if that cannot be done
   */
  static OpenDatabase open(DatabaseSettings settings) {
    // Tried once before the pool is made, which would hide the reason and keep trying.
    try (Connection connection =
        DriverManager.getConnection(settings.url(), settings.properties())) {
      HikariDataSource pool = pool(settings);
      try {
        Flyway.configure(OpenDatabase.class.getClassLoader())
            .dataSource(pool)
            .locations(MIGRATIONS)
            .load()
            .migrate();
        return new OpenDatabase(pool, DSL.using(pool, JDBCUtils.dialect(connection)));
      } catch (RuntimeException e) {
        pool.close();
        throw e;
      }
    } catch (SQLException | FlywayException e) {
      throw new StoreUnavailable(reason(settings, e), e);
    }
  }

  private static HikariDataSource pool(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("remeasure");
    config.setJdbcUrl(settings.url());
    config.setDataSourceProperties(settings.properties());
    config.setMinimumIdle(1);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    pool.close();
  }

  private static String reason(DatabaseSettings settings, Exception e) {
    if (e instanceof SQLException refused && refused.getErrorCode() == IN_USE) {
      return "the database "
          + settings.shown()
          + " is in use by another process; stop that one, or choose another place with "
          + DatabaseSettings.HOME;
    }
    return "cannot open the database "
        + settings.shown()
        + ": "
        + e.getMessage()
        + (settings.embedded()
            ? ""
            : "; check "
                + String.join(
                    ", ", DatabaseSettings.URL, DatabaseSettings.USER, DatabaseSettings.PASSWORD));
  }
}
