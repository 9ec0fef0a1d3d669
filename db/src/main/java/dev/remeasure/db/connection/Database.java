package dev.remeasure.db.connection;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;

/** Beans of the database that the configuration names. */
@Factory
final class Database {
  /** Settings from the variables' properties: a test or a configuration file can set them, too. */
  @Singleton
  DatabaseSettings settings(Environment properties) {
    Map<String, String> environment = new HashMap<>();
    for (String variable :
        List.of(
            DatabaseSettings.URL,
            DatabaseSettings.USER,
            DatabaseSettings.PASSWORD,
            DatabaseSettings.HOME)) {
      properties
          .getProperty(variable.toLowerCase(Locale.ROOT).replace('_', '.'), String.class)
          .ifPresent(value -> environment.put(variable, value));
    }
    return DatabaseSettings.from(environment, Path.of(System.getProperty("user.home")));
  }

  /** Opened at start-up, so that a server that is up has a database that works. */
  @Context
  @Bean(preDestroy = "close")
  OpenDatabase database(DatabaseSettings settings) {
    return OpenDatabase.open(settings);
  }

  @Singleton
  DSLContext dsl(OpenDatabase database) {
    return database.dsl();
  }
}
