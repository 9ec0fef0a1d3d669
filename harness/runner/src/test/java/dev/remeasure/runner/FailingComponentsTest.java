package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.run.Fork;
import dev.remeasure.claims.run.QualityCheck;
import dev.remeasure.claims.run.Run.State;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user is told of each way to fail, and what is recorded of it. */
@Tag("slow")
class FailingComponentsTest {
  @TempDir private Path home;

  @Test
  void aBenchmarkThatThrowsStopsTheRunAfterThreeTriesWhichAreAllRecorded() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("throws", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.FAILED);
    assertThat(said.err())
        .contains("failed, which is recorded: IllegalArgumentException: no such table: lineitem")
        .contains("stopped: the subject failed 3 times in one pair")
        .contains("JMH's own text: ");
    RunFile file = harness.file();
    assertThat(file.run().state()).isEqualTo(State.ABORTED);
    assertThat(file.run().forks().stream().filter(fork -> !fork.succeeded()))
        .hasSize(3)
        .allSatisfy(fork -> assertThat(fork.side()).isEqualTo(Side.SUBJECT));
  }

  @Test
  void aJvmThatDiesIsReportedWithItsExitCodeAndLastWords() {
    Harness.Said said = new Harness(home).measure("dies", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.FAILED);
    assertThat(said.err())
        .contains("Forked VM failed with exit code 3")
        .contains("Its last words: killed by the subject");
  }

  @Test
  void aBenchmarkThatHangsIsStoppedAfterTheTimeGivenByTo() {
    Harness.Said said = new Harness(home).measure("hangs", "--no-upload", "-to", "100ms");
    assertThat(said.exit()).isEqualTo(Exit.FAILED);
    assertThat(said.err())
        .contains(
            "failed, which is recorded: an iteration did not end within 100 ms (-to) after its"
                + " time, so the JVM was stopped");
  }

  @Test
  void aFailedForkIsRerunWithItsPairAndBothAreLogged() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said =
        harness.measure("flaky", "--no-upload", "-jvmArgs", "-Dflag=" + home.resolve("flag"));
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(harness.file().run().state()).isEqualTo(State.COMPLETE);
    assertThat(harness.file().run().forks().stream().filter(fork -> !fork.succeeded()))
        .singleElement()
        .satisfies(fork -> assertThat(fork.failure()).contains("not this time"));
    assertThat(harness.file().run().forks().stream().filter(Fork::succeeded).map(Fork::pair))
        .filteredOn(pair -> pair == 1)
        .hasSize(2);
  }

  @Test
  void aFailedCheckIsRecordedAndTheRunSaidToBeInvalid() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("check-fails", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.INVALID);
    assertThat(said.err())
        .contains("CHECK FAILED: equal outputs: the baseline returns 1, the subject 2");
    assertThat(harness.file().run().checks())
        .containsExactly(
            new QualityCheck("equal outputs", false, "the baseline returns 1, the subject 2"));
  }

  @Test
  void aCheckThatCrashesHasFailed() {
    Harness.Said said = new Harness(home).measure("check-throws", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.INVALID);
    assertThat(said.err()).contains("crashed: ").contains("the reference is gone");
  }

  @Test
  void aCheckThatDoesNotEndIsStoppedAndHasFailed() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("check-endless", "--no-upload", "--check-timeout", "500ms");
    assertThat(said.exit()).isEqualTo(Exit.INVALID);
    assertThat(harness.file().run().checks())
        .singleElement()
        .satisfies(check -> {
          assertThat(check.passed()).isFalse();
          assertThat(check.finding())
              .isEqualTo(
                  "did not end within 500 ms (--check-timeout) and was stopped, so that it shows"
                      + " nothing");
        });
  }

  @Test
  void aCommandThatDoesNotEndIsStoppedWithAllThatItStarted() throws IOException {
    Path script =
        Files.writeString(home.resolve("check.sh"), "echo comparing\nsleep 98765 &\nsleep 98765\n");
    Harness harness = new Harness(home);
    Harness.Said said =
        harness.measure("good", "--no-upload", "--check", "sh " + script, "--check-timeout", "2s");
    assertThat(said.exit()).isEqualTo(Exit.INVALID);
    assertThat(harness.file().run().checks().getLast().finding())
        .contains("did not end within")
        .endsWith("it said: comparing");
    assertThat(ProcessHandle.current().descendants())
        .noneMatch(child -> child.info().commandLine().orElse("").contains("98765"));
  }

  @Test
  void aCheckWithNoFindingShowsNothing() throws IOException {
    Harness harness = new Harness(home);
    assertThat(harness.measure("check-silent", "--no-upload").exit()).isEqualTo(Exit.INVALID);
    assertThat(harness.file().run().checks().getFirst().finding())
        .isEqualTo("ended without a finding");
  }

  @Test
  void aMissingSideIsNamedWithTheAnnotationThatIsMissing() {
    Harness.Said said = new Harness(home).measure("OneSide", "--no-upload");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err())
        .contains("must be one of Frugal, Grouped, annotated, check-endless, ")
        .contains("@Reproduces(claim = \"failing.one-side\", role = SUBJECT)");
    assertThat(new Harness(home).say("--list").err()).contains("role = SUBJECT");
  }

  @Test
  void aComponentThatIsNotThereIsAnsweredWithThoseThatAre() {
    Harness.Said said = new Harness(home).measure("goood");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("component must be one of").contains("good").contains("goood");
  }

  @Test
  void aRegexThatFindsSeveralBenchmarksIsAnsweredWithAllOfThem() {
    Harness.Said said =
        new Harness(home).measure("--baseline", "Good", "--subject", "Good.subject");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err())
        .contains("--baseline must match one benchmark, and matches 3: ")
        .contains("Good.baseline")
        .contains("Good.subject");
  }

  @Test
  void aRegexThatFindsNothingOrIsNotOneIsRefused() {
    assertThat(new Harness(home).measure("--baseline", "Nix", "--subject", "Good.s").err())
        .contains("--baseline must match a benchmark, and matches none of these: ");
    assertThat(new Harness(home).measure("--baseline", "(", "--subject", "Good.s").err())
        .contains("--baseline must be a regular expression (Unclosed group), but is (");
    assertThat(new Harness(home).measure("--baseline", "Good.b").err())
        .contains("--subject is required");
  }

  @Test
  void severalModesMustBeChosenFrom() {
    Harness.Said said =
        new Harness(home).measure("--baseline", "Unmarked.sum", "--subject", "Unmarked.other");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("mode must be one: choose it with -bm, but is thrpt, avgt");
  }

  @Test
  void aClaimTheTrackerDoesNotKnowIsRefusedBeforeAnythingIsMeasured() throws IOException {
    Harness.Said said;
    try (StubTracker tracker = new StubTracker(home)) {
      said = new Harness(home, tracker.port()).measure("good", "--claim", "nobody.said-so");
    }
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("claim must be one that the tracker knows").contains("nobody");
    assertThat(home.resolve("runs")).doesNotExist();
  }

  @Test
  void aServerThatRefusesIsQuotedAndTheFileStays() throws IOException {
    Harness harness;
    Harness.Said said;
    try (StubTracker tracker = new StubTracker(home)) {
      tracker
          .answer("/api/v1/claims/", 503, "{}")
          .answer("/api/v1/runs", 422, "{\"detail\": \"forks[3].pair must not be negative\"}");
      harness = new Harness(home, tracker.port());
      said = harness.measure("good");
    }
    assertThat(said.exit()).isEqualTo(Exit.REFUSED);
    assertThat(said.out())
        .contains("NOT logged: the server rejected it (422): forks[3].pair must not be negative");
    assertThat(harness.files()).hasSize(1);
  }

  @Test
  void anotherHomesServerIsLeftAlone() throws IOException {
    Harness harness;
    Harness.Said said;
    try (StubTracker tracker = new StubTracker(home.resolve("other"))) {
      tracker.answer("/api/v1/runs", 201, "{}");
      harness = new Harness(home, tracker.port());
      said = harness.measure("good");
      assertThat(tracker.posted()).isNull();
    }
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(said.out())
        .contains("not logged: the server at ", "belongs to another home (REMEASURE_HOME)")
        .contains("remeasure log " + harness.files().getFirst());
  }

  @Test
  void withNoServerTheFileStaysAndTheTerminalSaysHowToLogIt() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("good");
    assertThat(said.exit()).isEqualTo(Exit.DONE);
    assertThat(said.out())
        .contains("not logged: no server at ")
        .contains("remeasure log " + harness.files().getFirst());
  }
}
