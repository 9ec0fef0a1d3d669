package dev.remeasure.server;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The whole application over HTTP, on a database of its own. */
record OwnServer(ApplicationContext context, Http http) implements AutoCloseable {
  /** JDBC URL of a new, empty H2 database. */
  static String h2() {
    return "jdbc:h2:mem:" + UUID.randomUUID();
  }

  static OwnServer on(String database) {
    return on(database, Map.of());
  }

  /** The same with settings of its own. */
  static OwnServer on(String database, Map<String, Object> settings) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put("micronaut.server.port", -1);
    properties.put("remeasure.database.url", database);
    properties.put("remeasure.user", "the tester");
    ApplicationContext context = ApplicationContext.run(properties);
    return new OwnServer(context, new Http(context.getBean(EmbeddedServer.class).start().getURI()));
  }

  @Override
  public void close() {
    context.close();
  }
}
