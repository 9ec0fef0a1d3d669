package dev.remeasure.runner;

import com.sun.net.httpserver.HttpServer;
import dev.remeasure.claims.Home;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A server that runs are logged with, as far as the harness knows one. */
final class StubTracker implements AutoCloseable {
  private final HttpServer server;
  private final AtomicReference<@Nullable String> posted = new AtomicReference<>();

  /** The server of a home; it knows nothing else. */
  StubTracker(Path home) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String digest = Home.of(Map.of("REMEASURE_HOME", home.toString())).digest();
    answer("/", 404, "{}");
    answer("/api/v1", 200, "{\"home\": \"" + digest + "\"}");
    answer("/api/v1/", 404, "{}");
    server.start();
  }

  /** Answers everything below the path so. */
  StubTracker answer(String path, int status, String body) {
    server.createContext(
        path,
        exchange -> {
          String sent =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          if (exchange.getRequestMethod().equals("POST")) {
            posted.set(sent);
          }
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    return this;
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** What was posted last; null if nothing was. */
  @Nullable String posted() {
    return posted.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
