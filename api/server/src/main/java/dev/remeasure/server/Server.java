package dev.remeasure.server;

import dev.remeasure.claims.Home;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.ServerAddress;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server that is up. */
final class Server implements AutoCloseable {
  /** How long a server that is told to stop lets requests finish. */
  static final Duration GRACE = Duration.ofSeconds(20);

  /** Says that whoever reaches the server may use it. */
  private static final String OPEN = "REMEASURE_OPEN";

  /** Whether the project's own reproductions are logged. */
  private static final String RECORD = "REMEASURE_RECORD";

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
      checkOpen(address.host(), yesOrNo(OPEN, environment));
      yesOrNo(RECORD, environment);
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

  private static String yesOrNo(String name, Map<String, String> environment) {
    String value = environment.getOrDefault(name, "");
    if (!Set.of("", "yes", "no").contains(value)) {
      throw new InvalidValue(name, value, "must be yes or no");
    }
    return value;
  }

  /** There is no login: to let everybody in has to be said. */
  private static void checkOpen(String host, String open) {
    if (!open.equals("yes") && !new InetSocketAddress(host, 0).getAddress().isLoopbackAddress()) {
      throw new InvalidValue(
          "REMEASURE_HOST",
          host,
          "must be a loopback address, because there is no login, unless REMEASURE_OPEN=yes says"
              + " that all who reach it may read and change everything");
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

  /** Takes no more work, lets what runs finish within {@link #GRACE}, and stops. */
  @Override
  public void close() {
    try {
      context
          .getBean(GracefulShutdownManager.class)
          .shutdownGracefully()
          .toCompletableFuture()
          .get(GRACE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // What has not finished by now is cut off.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      context.close();
    }
  }
}
