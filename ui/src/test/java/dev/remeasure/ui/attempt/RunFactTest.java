package dev.remeasure.ui.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.check.Finding;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Summary;
import dev.remeasure.claims.run.Summary.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunFactTest {
  private static final Run RUN =
      RunFixture.timed().means(new double[] {2, 2}, new double[] {1, 1}).build();

  @Test
  void whatAChecksComplainsAboutStandsBesideHowTheRunWent() {
    assertThat(
            RunFact.of(
                RUN,
                List.of(
                    new Finding("load", Outcome.PASSED, "No load."),
                    new Finding("order", Outcome.NOT_CHECKED, "Not known."),
                    new Finding("steal time", Outcome.WARNING, "Stolen: 2 %."))))
        .containsExactly(
            new RunFact("end", "complete", false),
            new RunFact("size", "4 forks", false),
            new RunFact("order", "interleaved in pairs, random inside each pair", false),
            new RunFact("duration", "1\u00a0h", false),
            new RunFact("steal time", "Stolen: 2\u00a0%.", true));
  }

  @Test
  void anAbortedRunThatWasNotInterleavedIsDoubtful() {
    Run run =
        RunFixture.timed()
            .aborted()
            .separate()
            .means(new double[] {2, 2}, new double[] {1, 1})
            .build();
    assertThat(RunFact.of(run, List.of()))
        .contains(
            new RunFact("end", "aborted", true), new RunFact("order", "not interleaved", true));
  }

  @Test
  void ofAResultMeasuredElsewhereNothingIsSaidOfForks() {
    Figure ratio = new Figure(3, null, 2.9, 3.1, 5);
    Run run =
        RunFixture.timed()
            .summary(new Summary(ratio, null, null, null, "an A100", "Table 2"))
            .build();
    assertThat(RunFact.of(run, List.of()))
        .containsExactly(
            new RunFact("summary", "n = 5, measured on an A100, source: Table 2", true));
  }
}
