package dev.remeasure.claims.check;

import static dev.remeasure.claims.fixture.RunFixture.attempt;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.check.Finding.Outcome;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.run.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A run says itself what disturbed it. */
class DisturbanceCheckTest {
  @Test
  void forksThatFailedAreCountedWithTheirReason() {
    Finding one = finding("failed forks", pair(timed()).failed(Side.SUBJECT, 1));

    assertThat(one.outcome()).isEqualTo(Outcome.WARNING);
    assertThat(one.sentence()).isEqualTo("1 of 3 forks failed: exit code 1.");
    assertThat(finding("failed forks", pair(timed())).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void loadAboveTheNumberOfProcessorsIsAWarning() {
    RunFixture busy = timed().fact("cpu.count", "2");
    busy.fork(Side.BASELINE, 0, Map.of("load.before", 3.5), 1);
    busy.fork(Side.SUBJECT, 0, Map.of("load.before", 0.1), 1);

    assertThat(finding("load", busy).sentence())
        .isEqualTo(
            "1 fork began at a load above 2, the number of processors; the highest was 3.5.");
    assertThat(finding("load", pair(timed())).outcome()).isEqualTo(Outcome.NOT_CHECKED);
  }

  @Test
  void stolenTimeIsAWarning() {
    RunFixture robbed = timed();
    robbed.fork(Side.BASELINE, 0, Map.of("steal.share", 0.05), 1);
    robbed.fork(Side.SUBJECT, 0, Map.of("steal.share", 0.0), 1);
    RunFixture left = timed();
    left.fork(Side.BASELINE, 0, Map.of("steal.share", 0.002), 1);

    assertThat(finding("steal time", robbed).outcome()).isEqualTo(Outcome.WARNING);
    assertThat(finding("steal time", left).outcome()).isEqualTo(Outcome.PASSED);
    assertThat(finding("steal time", pair(timed())).outcome()).isEqualTo(Outcome.NOT_CHECKED);
  }

  @Test
  void samplesStatedTwiceAreAWarning() {
    RunFixture twice = timed();
    twice.fork(Side.BASELINE, 0, 1.1, 1.2, 1.3).fork(Side.BASELINE, 1, 1.1, 1.2, 1.3);
    RunFixture constant = timed();
    constant.fork(Side.BASELINE, 0, 5, 5, 5).fork(Side.BASELINE, 1, 5, 5, 5);

    assertThat(finding("repeated samples", twice).sentence())
        .contains("Forks 0 and 1 state the same samples of time");
    assertThat(finding("repeated samples", constant).outcome()).isEqualTo(Outcome.PASSED);
  }

  @Test
  void runWithoutTimesSaysThatItsOrderIsUnknown() {
    assertThat(finding("order", pair(timed().withoutTimes())).sentence())
        .isEqualTo(
            "The run does not say when 2 forks ran, so their order and duration are unknown.");
    assertThat(finding("order", pair(timed())).outcome()).isEqualTo(Outcome.PASSED);
  }

  private static RunFixture pair(RunFixture run) {
    return run.fork(Side.BASELINE, 0, 2).fork(Side.SUBJECT, 0, 1);
  }

  private static Finding finding(String check, RunFixture run) {
    return Judge.judge(null, attempt(Grade.EXACT), run.build()).own().findings().stream()
        .filter(finding -> finding.check().equals(check))
        .findFirst()
        .orElseThrow();
  }
}
