package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.remeasure.claims.Home;
import dev.remeasure.claims.Version;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that says what a test wants it to say. */
final class FakeServer implements AutoCloseable {
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  private FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.start();
  }

  /** Answers only what a test adds. */
  static FakeServer silent() throws IOException {
    return new FakeServer();
  }

  /** Says that it is the server of that home, of this version. */
  static FakeServer of(Path home) throws IOException {
    return of(home, Version.NUMBER);
  }

  static FakeServer of(Path home, String version) throws IOException {
    String digest = Home.of(Map.of("REMEASURE_HOME", home.toString())).digest();
    return new FakeServer()
        .answers(
            "/api/v1",
            "{\"name\": \"remeasure\", \"version\": \"%s\", \"home\": \"%s\"}"
                .formatted(version, digest));
  }

  FakeServer answers(String path, String body) {
    return handles(path, exchange -> answer(exchange, 200, body));
  }

  FakeServer handles(String path, HttpHandler handler) {
    server.createContext(path, handler);
    return this;
  }

  int port() {
    return server.getAddress().getPort();
  }

  static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] content = body.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
