package dev.remeasure.ui.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunFactTest {
  @Test
  void forksThatStateTheSameSamplesAreNamed() {
    Run run =
        RunFixture.timed()
            .fork(Side.BASELINE, 0, 1.5, 1.6)
            .fork(Side.SUBJECT, 0, 1.1, 1.2)
            .fork(Side.BASELINE, 1, 1.5, 1.6)
            .fork(Side.SUBJECT, 1, 1.1, 1.3)
            .build();
    assertThat(fact(run, "Repeated samples"))
        .isEqualTo(
            new RunFact("Repeated samples", "the same samples are stated by forks 1, 3", true));
  }

  @Test
  void aSingleSampleMayRepeatItself() {
    Run run = RunFixture.timed().means(new double[] {2, 2}, new double[] {1, 1}).build();
    assertThat(fact(run, "Repeated samples").doubtful()).isFalse();
  }

  @Test
  void aLoadWithinTheProcessorsIsNoCauseForDoubt() {
    Run run =
        RunFixture.timed()
            .fact("cpu.count", "4")
            .fork(Side.BASELINE, 0, Map.of("load.before", 1.5), 2)
            .fork(Side.SUBJECT, 0, Map.of("load.before", 3.15), 1)
            .build();
    assertThat(fact(run, "Load before a fork"))
        .isEqualTo(new RunFact("Load before a fork", "at most 3.15 on 4 processors", false));
  }

  @Test
  void failuresAreCountedByReason() {
    Run run =
        RunFixture.timed()
            .fork(Side.BASELINE, 0, 2)
            .failed(Side.SUBJECT, 0)
            .failed(Side.SUBJECT, 0)
            .build();
    assertThat(fact(run, "Forks"))
        .isEqualTo(new RunFact("Forks", "3 forks, 2 failed: exit code 1 (2)", true));
  }

  private static RunFact fact(Run run, String what) {
    return RunFact.of(run).stream().filter(f -> f.what().equals(what)).findFirst().orElseThrow();
  }
}
