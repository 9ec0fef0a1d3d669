package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the harness, as a JVM of its own, and looks at what is left. */
@Tag("slow")
class InterruptionTest {
  /** A handful, unless the system property asks for more. */
  private static final int KILLS = Integer.getInteger("remeasure.kills", 6);

  private static final int PAIRS = 6;
  private static final int MOST_FORKS = 4;
  private static final int LONGEST_MILLIS = 800;

  @TempDir private Path home;

  @Test
  void killedAtRandomMomentsItLeavesNoUnreadableFileAndLosesNoWholePair() throws Exception {
    SplittableRandom random = new SplittableRandom(50);
    AtomicInteger withForks = new AtomicInteger();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      List<Future<?>> kills = new ArrayList<>();
      for (int i = 0; i < KILLS; i++) {
        Path own = Files.createDirectory(home.resolve("kill-" + i));
        int forks = i % MOST_FORKS;
        int millis = random.nextInt(LONGEST_MILLIS);
        kills.add(two.submit(() -> withForks.addAndGet(killed(own, forks, millis))));
      }
      for (Future<?> kill : kills) {
        kill.get();
      }
    }
    assertThat(withForks).as("kills in the midst of the forks").hasPositiveValue();
  }

  /** Kills a run that long after that many forks; how many run files with forks it left. */
  private int killed(Path own, int forks, int millis) throws IOException, InterruptedException {
    Path output = own.resolve("err.txt");
    Process harness = start(own, output, List.of(), "good");
    awaitForks(harness, output, forks);
    harness.waitFor(millis, TimeUnit.MILLISECONDS);
    harness.destroyForcibly().waitFor();
    int withForks = 0;
    for (Path file : runFiles(own)) {
      RunFile left = RunFiles.read(file);
      assertThat(wholePairs(left)).isGreaterThanOrEqualTo(pairsSaidDone(output));
      assertThat(left.plan()).isNotNull();
      withForks += left.run().forks().isEmpty() ? 0 : 1;
    }
    return withForks;
  }

  @Test
  void aKilledRunGoesOnFromItsLastWholePairUnderItsOwnPlan()
      throws IOException, InterruptedException {
    Path output = home.resolve("err.txt");
    Process first = start(home, output, List.of(), "good");
    awaitForks(first, output, 3);
    first.destroyForcibly().waitFor();
    Path file = runFiles(home).getFirst();
    RunFile interrupted = RunFiles.read(file);
    assertThat(interrupted.run().state()).isEqualTo(State.ABORTED);

    Harness harness = new Harness(home);
    Harness.Said said = harness.say("--resume", file.toString(), "--no-upload");

    assertThat(said.exit()).isEqualTo(Exit.DONE);
    RunFile resumed = harness.file();
    assertThat(resumed.run().state()).isEqualTo(State.COMPLETE);
    assertThat(resumed.plan()).isEqualTo(interrupted.plan());
    assertThat(resumed.run().id()).isNotEqualTo(interrupted.run().id());
    assertThat(resumed.note()).contains(interrupted.run().id().toString());
    assertThat(resumed.run().forks()).startsWith(interrupted.run().forks().toArray(Fork[]::new));
    assertThat(wholePairs(resumed)).isEqualTo(PAIRS);
  }

  @Test
  void askedToEndItSaysHowToGoOn() throws IOException, InterruptedException {
    Path output = home.resolve("err.txt");
    Process harness = start(home, output, List.of(), "good");
    awaitForks(harness, output, 1);
    harness.destroy();
    assertThat(harness.waitFor()).isEqualTo(143);
    assertThat(Files.readString(output))
        .as("plain lines where there is no terminal")
        .doesNotContain("\r", "\033")
        .contains("interrupted; go on with: remeasure run --resume " + runFiles(home).getFirst());
    assertThat(RunFiles.read(runFiles(home).getFirst()).run().state()).isEqualTo(State.ABORTED);
  }

  /** As after {@code nohup … &}: a shell starts what runs in the background with SIGINT ignored. */
  @Test
  void inTheBackgroundItIgnoresControlCAndEndsWhenAskedToAndCanGoOn()
      throws IOException, InterruptedException {
    Path output = home.resolve("err.txt");
    Process harness =
        start(home, output, List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"), "good");
    awaitForks(harness, output, 1);
    for (String ignored : List.of("-INT", "-HUP")) {
      new ProcessBuilder("kill", ignored, Long.toString(harness.pid())).start().waitFor();
    }
    awaitForks(harness, output, 3);
    assertThat(harness.isAlive()).isTrue();

    harness.destroy();

    assertThat(harness.waitFor()).isEqualTo(143);
    Path file = runFiles(home).getFirst();
    assertThat(Files.readString(output))
        .contains("interrupted; go on with: remeasure run --resume " + file);
    Harness resumed = new Harness(home);
    assertThat(resumed.say("--resume", file.toString(), "--no-upload").exit()).isEqualTo(Exit.DONE);
    assertThat(wholePairs(resumed.file())).isEqualTo(PAIRS);
  }

  @Test
  void askedToEndDuringTheCheckItLeavesNoProcessBehind() throws IOException, InterruptedException {
    Process harness = start(home, home.resolve("err.txt"), List.of(), "check-endless");
    while (harness.isAlive() && harness.children().noneMatch(this::isCheck)) {
      harness.waitFor(20, TimeUnit.MILLISECONDS);
    }
    List<ProcessHandle> own = harness.descendants().toList();
    harness.destroy();
    assertThat(harness.waitFor()).isEqualTo(143);
    assertThat(own).isNotEmpty().noneMatch(ProcessHandle::isAlive);
    assertThat(RunFiles.read(runFiles(home).getFirst()).run().state()).isEqualTo(State.ABORTED);
  }

  @Test
  void killedDuringTheCheckItLeavesNoProcessBehindEither() throws Exception {
    Process harness = start(home, home.resolve("err.txt"), List.of(), "check-endless");
    while (harness.isAlive() && harness.children().noneMatch(this::isCheck)) {
      harness.waitFor(20, TimeUnit.MILLISECONDS);
    }
    ProcessHandle check = harness.children().filter(this::isCheck).findFirst().orElseThrow();
    harness.destroyForcibly().waitFor();
    assertThat(check.onExit().get(1, TimeUnit.MINUTES).isAlive()).isFalse();
  }

  private boolean isCheck(ProcessHandle child) {
    return child.info().commandLine().orElse("").contains("CheckMain");
  }

  @Test
  void aCompleteRunCannotGoOn() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload");
    Harness.Said said = harness.say("--resume", harness.files().getFirst().toString());
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("--resume must be an interrupted run");
  }

  /** Returns when that many forks are done, or the run is over. */
  private void awaitForks(Process harness, Path output, int forks)
      throws IOException, InterruptedException {
    while (harness.isAlive()
        && Files.readString(output).lines().filter(this::done).count() < forks) {
      harness.waitFor(20, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Starts a run of tiny forks.
   *
   * @param shell what starts it, if not this JVM itself
   */
  private static Process start(Path home, Path output, List<String> shell, String component)
      throws IOException {
    String pairs = Integer.toString(PAIRS);
    List<String> command = new ArrayList<>(shell);
    command.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djmh.ignoreLock=true",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName()));
    command.addAll(
        List.of(component, "--no-upload", "--pairs", pairs, "--max-pairs", pairs, "--protocol"));
    command.addAll(List.of("quick", "-wi", "0", "-i", "1", "-r", "1ms"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(output.toFile());
    builder.environment().put("REMEASURE_HOME", home.toString());
    return builder.start();
  }

  private static List<Path> runFiles(Path home) throws IOException {
    Path runs = home.resolve("runs");
    if (!Files.isDirectory(runs)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(runs)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static long wholePairs(RunFile file) {
    return file.run().forks().stream()
        .filter(Fork::succeeded)
        .collect(
            Collectors.groupingBy(Fork::pair, Collectors.mapping(Fork::side, Collectors.toSet())))
        .values()
        .stream()
        .filter(sides -> sides.containsAll(List.of(Side.BASELINE, Side.SUBJECT)))
        .count();
  }

  /** A fork is said to be done before it is written, so the last one may be missing. */
  private long pairsSaidDone(Path output) throws IOException {
    return (Math.max(1, Files.readString(output).lines().filter(this::done).count()) - 1) / 2;
  }

  private boolean done(String line) {
    return line.startsWith("fork ") && line.contains(", took ");
  }
}
