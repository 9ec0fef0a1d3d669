package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.record.RunFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The harness on a pseudo-terminal, which util-linux's {@code script} makes. */
@Tag("slow")
class TerminalTest {
  private static final char CONTROL_C = 3;
  private static final String THIRD_FORK_RUNS =
      "(?s).*fork 3 of 60: pair 2, [a-z]+, iteration 1 of 1.*";
  private static final String SCREEN = "screen.txt";

  @TempDir private Path home;

  @BeforeAll
  static void script() {
    assumeTrue(
        System.getenv("CI") != null || version().contains("util-linux"),
        "there is no util-linux script, which makes the terminal");
  }

  @Test
  void oneLineTellsWhereTheRunIsAndNeverHowItGoes() throws Exception {
    Process run = start(1, "--pairs", "2", "-wi", "1", "-i", "2", "-r", "100ms");
    assertThat(run.waitFor()).isZero();
    String live = screen().substring(0, screen().indexOf("ratios are baseline"));
    assertThat(live).contains("no ratio is shown before the end: stopping when it looks right");
    assertThat(live)
        .containsPattern("\r.*fork 1 of 4: pair 1, (baseline|subject), starting; about \\d+ s left")
        .containsPattern("\r.*fork 4 of 4: pair 2, .*, warm-up 1 of 1; about \\d+ s left")
        .containsPattern("\r.*fork 4 of 4: pair 2, .*, iteration 2 of 2; about \\d+ s left")
        .doesNotContain("ns/op", "time:", "took");
    assertThat(live).as("the line is cleared before the result").endsWith("\033[?7h");
  }

  @Test
  void controlCEndsItAndItsForksWithAValidRecordThatIsLogged() throws Exception {
    StubTracker tracker =
        new StubTracker(home)
            .answer("/api/v1/claims/", 503, "{}")
            .answer("/api/v1/runs", 201, "{}");
    Process run = start(tracker.port(), "--pairs", "30", "-wi", "0", "-i", "1", "-r", "1s");
    while (run.isAlive() && !screen().matches(THIRD_FORK_RUNS)) {
      run.waitFor(20, TimeUnit.MILLISECONDS);
    }
    List<ProcessHandle> own = run.descendants().toList();
    try (OutputStream keys = run.getOutputStream()) {
      keys.write(CONTROL_C);
      keys.flush();
      assertThat(run.waitFor()).isEqualTo(130);
    }
    tracker.close();
    assertThat(own).hasSizeGreaterThanOrEqualTo(2).noneMatch(ProcessHandle::isAlive);
    Path file = runFile();
    assertThat(screen()).contains("interrupted; go on with: remeasure run --resume " + file);
    RunFile left = RunFiles.read(file);
    assertThat(left.run().state()).isEqualTo(State.ABORTED);
    assertThat(left.run().forks()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(tracker.posted()).isEqualTo(Files.readString(file));
  }

  /**
   * Starts it as a shell does at a terminal. Where the build itself runs in the background, its
   * shell has SIGINT ignored, which every child inherits and no shell can undo; env can.
   */
  private Process start(int port, String... words) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command =
        "exec env --default-signal=INT '%s' --sun-misc-unsafe-memory-access=allow -Djmh.ignoreLock=true -cp '%s' %s good --protocol quick -w 100ms %s"
            .formatted(
                java,
                System.getProperty("java.class.path"),
                Main.class.getName(),
                String.join(" ", words));
    ProcessBuilder builder =
        new ProcessBuilder("script", "-qefc", command, "/dev/null")
            .redirectErrorStream(true)
            .redirectOutput(Files.createFile(home.resolve(SCREEN)).toFile());
    builder.environment().put("REMEASURE_HOME", home.toString());
    builder.environment().put("REMEASURE_PORT", Integer.toString(port));
    return builder.start();
  }

  private String screen() throws IOException {
    return Files.readString(home.resolve(SCREEN));
  }

  private Path runFile() throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("runs"))) {
      return files.filter(file -> file.toString().endsWith(".json")).findFirst().orElseThrow();
    }
  }

  private static String version() {
    try {
      Process script = new ProcessBuilder("script", "--version").start();
      return new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
