package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command says of a server that it cannot use: one line, and exit code 1. */
class OddServersTest {
  @TempDir private Path home;

  @Test
  void aServerOfAnotherVersionIsNotAsked() throws IOException {
    try (FakeServer server = FakeServer.of(home, "0.0.9")) {
      assertThat(failure(server.port()))
          .startsWith("remeasure: the server at http://127.0.0.1:" + server.port())
          .contains("is Remeasure 0.0.9, but this command is ");
    }
  }

  @Test
  void aServerThatAcceptsAndNeverAnswersIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      assertThat(failure(silent.getLocalPort()))
          .contains("has not answered for 1 s", "REMEASURE_PORT");
    }
  }

  @Test
  void aServerThatStopsAnsweringIsGivenUp() throws IOException {
    CountDownLatch end = new CountDownLatch(1);
    try (FakeServer server = FakeServer.of(home)) {
      server.handles(
          "/api/v1/papers",
          exchange -> {
            try {
              end.await();
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });

      assertThat(failure(server.port())).contains("has not answered for 1 s (REMEASURE_TIMEOUT)");
      end.countDown();
    }
  }

  @Test
  void anotherProgramOnThePortIsNamed() throws IOException {
    try (FakeServer server = FakeServer.silent().answers("/", "<html>It works!</html>")) {
      assertThat(failure(server.port())).contains("is not a Remeasure server");
    }
    try (FakeServer server = FakeServer.silent()) {
      assertThat(failure(server.port())).contains("is not a Remeasure server");
    }
  }

  @Test
  void aProgramThatDoesNotSpeakHttpIsNamed() throws IOException {
    try (ServerSocket mail = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> greet(mail));

      assertThat(failure(mail.getLocalPort())).contains("is not a Remeasure server");
    }
  }

  @Test
  void aServerThatBreaksOffIsNotTakenForItsAnswer() throws IOException {
    try (FakeServer server = FakeServer.of(home)) {
      server.handles(
          "/api/v1/papers",
          exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('[');
            exchange.getResponseBody().flush();
            exchange.close();
          });

      assertThat(failure(server.port())).contains("lost the server", "Premature EOF");
    }
  }

  @Test
  void theServersOwnWordsAreShown() throws IOException {
    try (FakeServer server = FakeServer.of(home)) {
      server.handles(
          "/api/v1/papers",
          exchange -> FakeServer.answer(exchange, 503, "{\"detail\": \"the disk is full\"}"));

      assertThat(failure(server.port())).isEqualTo("remeasure: the disk is full");
    }
  }

  @Test
  void anAddressThatCannotBeIsNamed() {
    Program program = Program.of(home, 0);

    assertThat(program.with("REMEASURE_PORT", "abc").run("papers").err())
        .contains("REMEASURE_PORT must be a port from 0 to 65535, but is abc");
    assertThat(program.with("REMEASURE_TIMEOUT", "soon").run("papers").err())
        .contains("REMEASURE_TIMEOUT must be a whole number of seconds above 0, but is soon");
  }

  private String failure(int port) {
    Program.Result papers = Program.of(home, port).with("REMEASURE_TIMEOUT", "1").run("papers");
    assertThat(papers.code()).isEqualTo(1);
    assertThat(papers.err()).hasLineCount(1);
    return papers.err().strip();
  }

  private static void greet(ServerSocket server) {
    try (Socket client = server.accept();
        OutputStream out = client.getOutputStream()) {
      out.write("220 mail.example ESMTP\r\n".getBytes(UTF_8));
      out.flush();
      client.getInputStream().read();
    } catch (IOException e) {
      // The command is gone.
    }
  }
}
