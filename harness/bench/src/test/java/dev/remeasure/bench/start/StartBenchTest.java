package dev.remeasure.bench.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBenchTest {
  @TempDir private Path folder;

  @Test
  void commandAndServerAreTimedBesideTheJvm() throws Exception {
    assertThat(StartBench.with(launcher("exit 0")).run(1))
        .contains("median of 1 round ", "java -version", "remeasure papers", "server to its first");
  }

  @Test
  void aCommandThatFailsIsNotTimed() throws IOException {
    Path launcher = launcher("exit 1");

    assertThatIOException()
        .isThrownBy(() -> StartBench.with(launcher).run(1))
        .withMessage("remeasure papers ended with exit code 1");
  }

  @Test
  void aServerThatDoesNotStartIsSaid() throws IOException {
    Path launcher = program("exit 1");

    assertThatIOException()
        .isThrownBy(() -> StartBench.with(launcher).run(1))
        .withMessage("the server did not start");
  }

  /** Stands in for the server: greets, and answers every page. */
  public static void main(String[] args) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          byte[] page = "a page".getBytes(UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    System.out.println(
        "Remeasure 1 listens on http://127.0.0.1:" + server.getAddress().getPort() + ", data in x");
  }

  private Path launcher(String command) throws IOException {
    return program(
        "if [ \"$1\" != serve ]; then %s; fi\nexec '%s' -cp '%s' %s"
            .formatted(
                command,
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                StartBenchTest.class.getName()));
  }

  private Path program(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("launcher"), "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
