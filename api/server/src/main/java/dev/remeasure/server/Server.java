package dev.remeasure.server;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.ServerAddress;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Map;

/** A server that is up. */
final class Server implements AutoCloseable {
  /** Micronaut's word for any port that is free. */
  private static final int ANY_PORT = -1;

  private final ApplicationContext context;

  private Server(ApplicationContext context) {
    this.context = context;
  }

  static Server start(Map<String, String> environment) throws CannotStart {
    try {
      Home.of(environment).made();
      ServerAddress address = ServerAddress.of(environment);
      checkHost(address.host());
      return start(address);
    } catch (RuntimeException e) {
      throw CannotStart.because(e);
    }
  }

  /** Before the framework does, which says it with a stack trace. */
  private static void checkHost(String host) {
    try (ServerSocket trial = new ServerSocket()) {
      trial.bind(new InetSocketAddress(host, 0));
    } catch (IOException e) {
      throw new InvalidValue("REMEASURE_HOST", host, "must be an address of this machine");
    }
  }

  private static Server start(ServerAddress address) {
    ApplicationContext context =
        ApplicationContext.builder()
            .deduceEnvironment(false)
            .properties(
                Map.of(
                    "micronaut.server.host",
                    address.host(),
                    "micronaut.server.port",
                    address.port() == 0 ? ANY_PORT : address.port()))
            .build();
    try {
      context.start();
      context.getBean(EmbeddedServer.class).start();
      return new Server(context);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  URI address() {
    return context.getBean(EmbeddedServer.class).getURI();
  }

  @Override
  public void close() {
    context.close();
  }
}
