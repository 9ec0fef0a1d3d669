package dev.remeasure.cli;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.StoreUnavailable;
import dev.remeasure.server.about.Version;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.BindException;
import java.net.URI;
import java.util.Map;

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
    Home.of(System.getenv()).made();
    ApplicationContext context = builder.deduceEnvironment(false).build();
    try {
      context.start();
      EmbeddedServer server = context.getBean(EmbeddedServer.class);
      server.start();
      return new Server(context, server);
    } catch (RuntimeException e) {
      context.close();
      throw failure(e);
    }
  }

  URI address() {
    return server.getURI();
  }

  @Override
  public void close() {
    context.close();
  }

  private static RuntimeException failure(RuntimeException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case BindException bind -> {
          return new CommandFailed(
              "the port is in use; choose another with REMEASURE_PORT (" + e.getMessage() + ")", e);
        }
        case StoreUnavailable unavailable -> {
          return new CommandFailed(String.valueOf(unavailable.getMessage()), e);
        }
        case InvalidValue invalid -> {
          return new CommandFailed(String.valueOf(invalid.getMessage()), e);
        }
        default -> {}
      }
    }
    return e;
  }

  static String banner(URI address, Home home) {
    return "Remeasure "
        + Version.NUMBER
        + " listens on "
        + address
        + (", data in " + home.folder());
  }
}
