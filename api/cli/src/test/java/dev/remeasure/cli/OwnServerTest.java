package dev.remeasure.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server that a command starts for its own length. */
@Tag("slow")
class OwnServerTest {
  @TempDir private Path home;

  @Test
  void itStopsWithACommandThatSucceedsOrFails() {
    Process papers = program().start("papers");
    ProcessHandle server = child(papers);
    assertThat(Program.result(papers).code()).isZero();
    assertThat(server.isAlive()).isFalse();

    Process unknown = program().start("claims", "--paper", "pmdn");
    ProcessHandle second = child(unknown);
    Program.Result failed = Program.result(unknown);
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err())
        .isEqualToIgnoringNewLines("remeasure: no paper pmdn; did you mean pndm?");
    assertThat(second.isAlive()).isFalse();
  }

  @Test
  void itStopsWithACommandThatIsStoppedOrKilled() throws Exception {
    Process stopped = program().start("papers");
    ProcessHandle server = child(stopped);
    stopped.toHandle().destroy();
    assertThat(Program.result(stopped).code()).isEqualTo(143);
    server.onExit().get(1, TimeUnit.MINUTES);

    Process killed = program().start("papers");
    ProcessHandle second = child(killed);
    killed.toHandle().destroyForcibly();
    second.onExit().get(1, TimeUnit.MINUTES);
  }

  @Test
  void twoCommandsAtOnceTakeTurns() {
    Process papers = program().start("papers", "--json");
    Process claims = program().start("claims", "--json");

    // Each is read in a thread of its own: a command that fills its pipe keeps its turn.
    CompletableFuture<Program.Result> first = read(papers);
    CompletableFuture<Program.Result> second = read(claims);
    assertThat(new Program.Result[] {first.join(), second.join()})
        .allSatisfy(each -> assertThat(each.code()).as(each.err()).isZero());
  }

  @Test
  void aServerThatCannotStartIsOneLine() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "in the way");

    assertThat(failure(program().with("REMEASURE_HOME", file.toString())))
        .contains("cannot make the folder REMEASURE_HOME=" + file, "a file has that name");
    assertThat(
            failure(
                program()
                    .with("REMEASURE_DATABASE_URL", "jdbc:postgresql://127.0.0.1:1/remeasure")))
        .contains("cannot open the database jdbc:postgresql://127.0.0.1:1/remeasure");
    assertThat(failure(program().with("REMEASURE_LAUNCHER", home.resolve("none").toString())))
        .contains("cannot start a server with " + home.resolve("none"));
  }

  @Test
  void serveSaysInOneLineWhyItCannotStart() {
    Program.Result port = program().with("REMEASURE_PORT", "99999").run("serve");
    assertThat(port.code()).isEqualTo(1);
    assertThat(port.err())
        .isEqualToIgnoringNewLines(
            "remeasure: REMEASURE_PORT must be a port from 0 to 65535, but is 99999");

    Program.Result host = program().with("REMEASURE_HOST", "no.such.host.invalid").run("serve");
    assertThat(host.code()).isEqualTo(1);
    assertThat(host.err())
        .isEqualToIgnoringNewLines(
            "remeasure: REMEASURE_HOST must be an address of this machine, but is"
                + " no.such.host.invalid");
  }

  private String failure(Program program) {
    Program.Result papers = program.run("papers");
    assertThat(papers.code()).isEqualTo(1);
    assertThat(papers.err()).hasLineCount(1);
    return papers.err();
  }

  private static CompletableFuture<Program.Result> read(Process command) {
    return CompletableFuture.supplyAsync(
        () -> Program.result(command), task -> Thread.ofPlatform().start(task));
  }

  /** The process's child, as soon as it is there. */
  private static ProcessHandle child(Process command) {
    while (command.isAlive()) {
      List<ProcessHandle> children = command.children().toList();
      if (!children.isEmpty()) {
        return children.getFirst();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("no server was started: " + Program.result(command).err());
  }

  private Program program() {
    return Program.of(home, Program.freePort());
  }
}
