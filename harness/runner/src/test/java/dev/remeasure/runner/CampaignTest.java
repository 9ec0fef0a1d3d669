package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.FactKey;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.runner.record.RunFiles;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures the components of several papers, one after the other. */
@Tag("slow")
class CampaignTest {
  @TempDir private Path home;
  private Path into;
  private Harness harness;

  @BeforeEach
  void harness() {
    into = home.resolve("record");
    harness = new Harness(home);
  }

  @Test
  void everyComponentOfThePapersIsMeasuredAndGivenAgainTheCommandMeasuresNothing()
      throws IOException {
    Harness.Said said = measure("frugal,annotated");
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(said.err()).contains("component 1 of 2: Frugal", "component 2 of 2: annotated");
    assertThat(said.out()).contains("annotated: measured", "Frugal: measured", into.toString());
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(2);

    assertThat(measure("frugal,annotated").exit()).isEqualTo(Exit.DONE);
    assertThat(files()).isEqualTo(files);
  }

  /** The harness tells JMH to leave the lock to it; that is not the user who ignores it. */
  @Test
  void noComponentTakesTheHarnessForAUserWhoIgnoresJmhsLock() throws Exception {
    ProcessBuilder command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "--papers",
            "frugal,annotated",
            "--into",
            into.toString(),
            "--no-upload",
            "--protocol",
            "quick",
            "-f",
            "1",
            "-wi",
            "0",
            "-i",
            "2",
            "-r",
            "10ms");
    command.environment().put("REMEASURE_HOME", home.toString());
    Path said = home.resolve("said");
    Process process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).isZero();
    assertThat(files()).hasSizeGreaterThanOrEqualTo(2);
    for (Path file : files()) {
      assertThat(RunFiles.read(file).run().environment().value(FactKey.JMH_IGNORE_LOCK))
          .isEqualTo("false");
    }
  }

  @Test
  void whatRanDisturbedIsRepeatedOnceAndBothFilesStay() throws IOException {
    Harness.Said said = measure("flaky", "-jvmArgs", "-Dflag=" + home.resolve("flag"));
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(said.err()).contains("measured again, disturbed: ", "not this time");
    List<Path> files = files();
    assertThat(files).hasSize(2);
    assertThat(RunFiles.read(files.getFirst()).run().forks()).anyMatch(fork -> !fork.succeeded());
    assertThat(RunFiles.read(files.getLast()).run().forks()).allMatch(Fork::succeeded);
  }

  @Test
  void anInterruptedOneGoesOnUnderItsPlan() throws IOException {
    measure("frugal");
    Path file = files().getFirst();
    for (Path later : files().subList(1, files().size())) {
      Files.delete(later);
    }
    Files.writeString(
        file, Files.readString(file).replaceFirst("(\"state\" ?: ?)\"COMPLETE\"", "$1\"ABORTED\""));
    RunFile interrupted = RunFiles.read(file);
    assertThat(interrupted.run().state()).isEqualTo(State.ABORTED);

    Harness.Said said = measure("frugal");

    assertThat(said.err()).contains("going on with " + file);
    RunFile whole = RunFiles.read(files().get(1));
    assertThat(whole.run().state()).isEqualTo(State.COMPLETE);
    assertThat(whole.plan()).isEqualTo(interrupted.plan());
    assertThat(whole.run().forks()).startsWith(interrupted.run().forks().toArray(Fork[]::new));
  }

  @Test
  void oneThatFailsDoesNotKeepTheOthersFromBeingMeasured() throws IOException {
    Harness.Said said = measure("throwing,frugal");
    assertThat(said.exit()).isEqualTo(Exit.FAILED);
    assertThat(said.out())
        .contains("Frugal: measured", "throws: not finished; the same command goes on");
  }

  @Test
  void whatCannotBeMeantIsRefusedBeforeTheFirstFork() {
    assertThat(measure("nobody").err())
        .contains("--papers must be a paper with a component: annotated, ", "but is nobody");
    assertThat(harness.say("--all", "good").err()).contains("is not named beside --all");
    assertThat(harness.say("--all", "--json").err())
        .contains("--json is about one component, and cannot be given with --all");
    assertThat(harness.say("good", "--into", "x").err())
        .contains("--into goes with --all or --papers");
    assertThat(harness.say("--all", "--papers", "frugal").err())
        .contains("--papers cannot be given with --all");
    assertThat(into).doesNotExist();
  }

  private Harness.Said measure(String papers, String... more) {
    return harness.measure(
        Stream.concat(
                Stream.of("--papers", papers, "--into", into.toString(), "--no-upload"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(into)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
