package dev.remeasure.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export as the command line sees it, of a server whose job never ends. */
class ExportTest {
  private final CountDownLatch looked = new CountDownLatch(1);
  private final CountDownLatch cancelled = new CountDownLatch(1);
  @TempDir private Path home;
  private FakeServer server;

  @BeforeEach
  void serve() throws IOException {
    server =
        FakeServer.of(home)
            .handles(
                "/api/v1/exports",
                exchange -> {
                  if (exchange.getRequestMethod().equals("DELETE")) {
                    cancelled.countDown();
                  } else if (exchange.getRequestMethod().equals("GET")) {
                    looked.countDown();
                  }
                  FakeServer.answer(
                      exchange,
                      200,
                      "{\"id\": \"7\", \"state\": \"RUNNING\", \"progress\": \"half\"}");
                });
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whoeverEndsTheCommandCancelsTheJobAndLeavesNoFile() throws Exception {
    Process export = export("--out", home.resolve("report.xlsx").toString());
    assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();

    export.toHandle().destroy();

    assertThat(cancelled.await(1, TimeUnit.MINUTES)).isTrue();
    export.waitFor();
    assertThat(new String(export.getErrorStream().readAllBytes(), UTF_8)).doesNotContain("\tat ");
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void aServerThatGoesAwayIsOneLine() throws Exception {
    Process export = export("--out", home.resolve("report.xlsx").toString());
    assertThat(looked.await(1, TimeUnit.MINUTES)).isTrue();

    server.close();

    assertThat(export.waitFor()).isEqualTo(1);
    assertThat(new String(export.getErrorStream().readAllBytes(), UTF_8))
        .contains("remeasure: ")
        .doesNotContain("\tat ");
  }

  @Test
  void whereNoFileCanBeWrittenNothingIsAskedFor() throws Exception {
    Files.writeString(home.resolve("file"), "in the way");

    Process folder = export("--out", home.toString());
    Process below = export("--out", home.resolve("file/report.xlsx").toString());

    assertThat(new String(folder.getErrorStream().readAllBytes(), UTF_8))
        .contains("--out must be a file, but is the folder " + home);
    assertThat(new String(below.getErrorStream().readAllBytes(), UTF_8))
        .contains("--out must lie in a folder, but " + home.resolve("file") + " is a file");
    assertThat(folder.waitFor()).isEqualTo(1);
    assertThat(below.waitFor()).isEqualTo(1);
    assertThat(looked.getCount()).isEqualTo(1);
  }

  private Process export(String... options) {
    String[] words = new String[options.length + 1];
    words[0] = "export";
    System.arraycopy(options, 0, words, 1, options.length);
    return Program.of(home, server.port()).start(words);
  }
}
