package dev.remeasure.bench.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** Stands in for the server: greets, answers every page, and takes whatever is sent. */
public final class FakeServer {
  private FakeServer() {}

  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = "a page".getBytes(UTF_8);
          exchange.sendResponseHeaders(
              exchange.getRequestMethod().equals("POST") ? 201 : 200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    System.out.println(
        "Remeasure 1 listens on http://127.0.0.1:" + server.getAddress().getPort() + ", data in x");
  }

  /** A launcher that starts this server, and for anything else does what the command says. */
  public static Path launcher(Path folder, String command) throws IOException {
    return program(
        folder,
        "if [ \"$1\" != serve ]; then %s; fi\nexec '%s' -cp '%s' %s"
            .formatted(
                command,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                FakeServer.class.getName()));
  }

  /** A shell script of that text. */
  public static Path program(Path folder, String text) throws IOException {
    Path file = Files.writeString(folder.resolve("launcher"), "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
