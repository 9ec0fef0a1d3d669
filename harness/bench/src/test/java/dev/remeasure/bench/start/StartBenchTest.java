package dev.remeasure.bench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.remeasure.bench.server.FakeServer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartBenchTest {
  @TempDir private Path folder;

  @Test
  void commandAndServerAreTimedBesideTheJvm() throws Exception {
    assertThat(StartBench.with(FakeServer.launcher(folder, "exit 0")).run(1))
        .contains("median of 1 round ", "java -version", "remeasure papers", "server to its first");
  }

  @Test
  void aCommandThatFailsIsNotTimed() throws IOException {
    Path launcher = FakeServer.launcher(folder, "exit 1");

    assertThatIOException()
        .isThrownBy(() -> StartBench.with(launcher).run(1))
        .withMessage("remeasure papers ended with exit code 1");
  }

  @Test
  void aServerThatDoesNotStartIsSaid() throws IOException {
    Path launcher = FakeServer.program(folder, "exit 1");

    assertThatIOException()
        .isThrownBy(() -> StartBench.with(launcher).run(1))
        .withMessage("the server did not start");
  }
}
