package dev.remeasure.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.attempt.Plan;
import dev.remeasure.claims.attempt.PlannedReading;
import dev.remeasure.claims.attempt.RunFile;
import dev.remeasure.runner.terminal.Exit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run records of the claim it is made for, with and without a server that knows it. */
class AnsweredClaimTest {
  private static final String CLAIM =
      """
      {"id": "paper.calls", "metric": "calls", "resource": "model-calls", "form": "FACTOR",
       "value": 2.2, "qualifier": "MORE_THAN", "unit": "x", "better": "LOWER", "exactNumber": false, "role": "RESULT",
       "subject": "theirs", "baseline": "ours", "statement": "Fewer calls.",
       "revision": 3, "origin": "CATALOG", "conflict": null}
      """;

  @TempDir private Path home;
  private StubTracker tracker;

  @BeforeEach
  void aServerThatKnowsTheClaim() throws IOException {
    tracker = new StubTracker(home).answer("/api/v1/claims/paper.calls", 200, CLAIM);
  }

  @AfterEach
  void stop() {
    tracker.close();
  }

  @Test
  void thePlanHoldsTheClaimAsReadAndTheMetricThatAnswersIt() throws IOException {
    RunFile file = file(new Harness(home, tracker.port()));
    assertThat(plan(file).reading())
        .isEqualTo(new PlannedReading("more than 2.2x", 2.2, null, "gain"));
    assertThat(plan(file).revision()).isEqualTo(3);
    assertThat(plan(file).metric()).isEqualTo("drawn");
    assertThat(plan(file).precision()).isCloseTo(Math.log(1.25) / 2, within(1e-9));
    assertThat(file.answers()).isEqualTo(plan(file).answers());
    assertThat(file.answers().getFirst())
        .isEqualTo(new Answer("drawn", "model-calls", "total", Grade.CLOSE, null));
  }

  @Test
  void withNoServerTheReadingIsNotKnownAndEveryMetricAnswersForItself() throws IOException {
    RunFile file = file(new Harness(home));
    assertThat(plan(file).reading()).isNull();
    assertThat(plan(file).metric()).isEqualTo("time");
    assertThat(file.answers()).extracting(Answer::metric).contains("time", "drawn");
  }

  @Test
  void theUsersChoiceWinsAndIsKept() throws IOException {
    Harness harness = new Harness(home, tracker.port());
    assertThat(file(harness, "--metric", "allocation").answers().getFirst().metric())
        .isEqualTo("allocation");
  }

  @Test
  void aMetricThatWillNotBeMeasuredIsRefusedBeforeTheFirstFork() throws IOException {
    Harness harness = new Harness(home);
    Harness.Said said = harness.measure("good", "--no-upload", "--metric", "peak heap");
    assertThat(said.exit()).isEqualTo(Exit.USAGE);
    assertThat(said.err()).contains("--metric must be a metric that is measured: time, allocation");
    assertThat(home.resolve("runs")).doesNotExist();
  }

  @Test
  void aComponentMayNameTheMetric() throws IOException {
    Harness harness = new Harness(home);
    harness.measure("Frugal", "--no-upload");
    assertThat(harness.file().answers().getFirst().metric()).isEqualTo("allocation");
  }

  @Test
  void aClaimIdThatCannotBeOneIsRefused() {
    assertThat(new Harness(home).measure("good", "--claim", "faster, please").err())
        .contains("claim must be PAPER-KEY.CLAIM-NAME, such as pndm.step-speedup, but is faster,");
  }

  private static Plan plan(RunFile file) {
    return Objects.requireNonNull(file.plan());
  }

  private static RunFile file(Harness harness, String... more) throws IOException {
    List<String> words =
        new ArrayList<>(
            List.of(
                "--baseline", "Unmarked.sum", "--subject-jvmArgs", "-Dside=subject", "-bm", "ss"));
    words.addAll(List.of("-p", "size=1", "-p", "kind=list", "--no-upload"));
    words.addAll(
        List.of("--claim", "paper.calls", "--counter", "drawn=model-calls,calls/op,lower"));
    words.addAll(List.of(more));
    Harness.Said said = harness.measure(words.toArray(String[]::new));
    assertThat(said.exit()).as(said.err()).isEqualTo(Exit.DONE);
    return harness.file();
  }
}
