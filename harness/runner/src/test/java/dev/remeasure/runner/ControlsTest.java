package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.Control;
import dev.remeasure.claims.run.Side;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is measured beside the two sides. */
@Tag("slow")
class ControlsTest {
  @TempDir private Path home;

  @Test
  void anEmptyMethodIsRunThreeTimesAsBaselineInTheModeOfTheOthers() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said =
        harness.measure(
            "good",
            "--no-upload",
            "--pairs",
            "4",
            "-i",
            "1",
            "-r",
            "1ms",
            "--control",
            "empty=Nothing.Empty");
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    assertThat(said.err()).contains("fork 11 of 11: ").contains("empty pair 3, baseline");
    assertThat(harness.file().run().controls())
        .singleElement()
        .satisfies(control -> {
          assertThat(control.kind()).isEqualTo(Control.Kind.EMPTY);
          assertThat(control.baseline()).endsWith("Nothing.Empty.empty");
          assertThat(control.forks())
              .hasSize(3)
              .allSatisfy(fork -> {
                assertThat(fork.side()).isEqualTo(Side.BASELINE);
                assertThat(fork.conditions()).containsEntry("jmh.mode", "avgt");
              });
        });
  }

  @Test
  void aComponentsOwnEmptyMethodShowsWhatWasOptimisedAway() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload", "--control", "empty", "-r", "50ms");
    assertThat(finding(harness.file(), "operation length").sentence())
        .containsAnyOf("about as long as an empty method", "less than 1 ns");
  }

  @Test
  void aRunThatIgnoredJmhsLockSaysSo() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("good", "--no-upload");
    assertThat(finding(harness.file(), "lock").outcome()).isEqualTo(Finding.Outcome.FAILED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b-b            | --control must be a-a, strawman=REGEX, empty=REGEX or empty, but is b-b
          strawman=Nix   | --control must match a benchmark, and matches none of these
          empty=g.noth   | parameter several of dev.remeasure.runner.failing.Nothing.nothing must be
          """)
  void aControlThatCannotBeRunIsRefused(String control, String message) {
    assertThat(new Harness(home).measure("good", "--control", control).err()).contains(message);
  }

  @Test
  void aControlIsGivenOnceAndAnEmptyMethodIsMarkedOrNamed() {
    assertThat(new Harness(home).measure("good", "--control", "a-a", "--control", "a-a").err())
        .contains("--control must be given once for each kind of control, but is a-a");
    assertThat(new Harness(home).measure("flaky", "--control", "empty").err())
        .contains("--control must be empty=REGEX, as flaky has no benchmark marked");
  }

  private static Finding finding(RunFile file, String check) {
    return Judge.judge(null, RunFixture.attempt(file), file.run()).own().findings().stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow();
  }
}
