package dev.remeasure.cli;

import dev.remeasure.api.Home;
import dev.remeasure.api.Version;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tracker's server running inside this program. */
final class Server implements AutoCloseable {
  private final ApplicationContext context;
  private final EmbeddedServer server;

  private Server(ApplicationContext context, EmbeddedServer server) {
    this.context = context;
    this.server = server;
  }

  /** Starts on the configured port. */
  static Server start() {
    return start(ApplicationContext.builder());
  }

  /** Starts on a free port of the loopback address, for a command that finds no server running. */
  static Server startUnseen() {
    return start(
        ApplicationContext.builder()
            .properties(Map.of("micronaut.server.port", -1, "micronaut.server.host", "127.0.0.1")));
  }

  private static Server start(ApplicationContextBuilder builder) {
    Home home = Home.of(System.getenv());
    home.made();
    ApplicationContext context = builder.deduceEnvironment(false).build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new Server(context, server);
    } catch (RuntimeException e) {
      context.close();
      throw failure(home, e);
    }
  }

  URI address() {
    return server.getURI();
  }

  @Override
  public void close() {
    context.close();
  }

  private static CommandFailed failure(Home home, RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      String said = String.valueOf(cause.getMessage());
      if (cause instanceof java.net.BindException) {
        return new CommandFailed(
            "the port is in use; choose another with REMEASURE_PORT (" + said + ")", e);
      }
      if (said.contains("Database may be already in use")) {
        return new CommandFailed(
            "the database under "
                + home.folder()
                + " is in use by another process; stop it, or set REMEASURE_PORT to its port",
            e);
      }
      if (cause instanceof java.sql.SQLException) {
        return new CommandFailed("cannot use the database: " + said, e);
      }
    }
    if (e instanceof ServerStartupException || e instanceof ConfigurationException) {
      return new CommandFailed("cannot start: " + e.getMessage(), e);
    }
    throw e;
  }

  static String banner(URI address, @Nullable Home home) {
    return "Remeasure "
        + Version.NUMBER
        + " listens on "
        + address
        + (home == null ? "" : ", data in " + home.folder());
  }
}
