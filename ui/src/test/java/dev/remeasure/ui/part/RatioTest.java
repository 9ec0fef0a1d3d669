package dev.remeasure.ui.part;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.judge.Judgement;
import dev.remeasure.claims.run.Run;
import dev.remeasure.claims.run.Side;
import org.junit.jupiter.api.Test;

class RatioTest {
  private static final Claim UP_TO = claim().ratio(Qualifier.UP_TO, "3");
  private static final Claim COST_UP_TO = claim().growth(Qualifier.UP_TO, "30");

  @Test
  void whereTheBestConfigurationWasNotRunTheUpperEndIsOpen() {
    assertThat(ratio(UP_TO, sweep(1.2, 2.1)).open()).isEqualTo(Ratio.Open.ABOVE);
  }

  @Test
  void whereTheWorstConfigurationWasNotRunTheLowerEndIsOpen() {
    Ratio ratio = ratio(COST_UP_TO, sweep(0.9, 0.8));
    assertThat(ratio.open()).isEqualTo(Ratio.Open.BELOW);
    assertThat(ratio.ends()).endsWith("× and down, open below");
  }

  @Test
  void aCountSaysThatItIsExact() {
    Claim calls =
        claim()
            .about("calls", "model-calls", Claim.Direction.LOWER)
            .statistic("total")
            .ratio(Qualifier.EXACT, "20");
    Run run =
        RunFixture.counted("calls", "model-calls", Claim.Direction.LOWER, "calls")
            .means(new double[] {1000, 1000}, new double[] {50, 50})
            .build();
    Answer answer = new Answer("calls", "model-calls", "total", Grade.EXACT, null);
    Judgement judgement = Judge.judge(calls, RunFixture.attempt(answer), run).own();
    Ratio ratio = requireNonNull(Ratio.of(judgement, calls));
    assertThat(ratio.told()).isEqualTo("exact, a count on which all forks agree");
  }

  @Test
  void anIntervalSaysItsLevelAndASweepHowManyConfigurations() {
    Claim claim = claim().ratio(Qualifier.MORE_THAN, "1.1");
    assertThat(ratio(claim, sweep(1.2)).told()).endsWith(", 95\u00a0% interval");
    assertThat(ratio(claim, sweep(1.2, 2.1)).told())
        .endsWith(", 95\u00a0% interval, over 2 configurations");
  }

  @Test
  void theBestOfASweepSaysTheLevelThatHoldsForAllOfItsConfigurations() {
    assertThat(ratio(UP_TO, sweep(1.2, 2.1)).told())
        .endsWith("open above, 97.5\u00a0% interval, over 2 configurations");
    assertThat(ratio(COST_UP_TO, sweep(0.9, 0.8)).told())
        .endsWith("open below, 95\u00a0% interval, over 2 configurations");
  }

  private static Ratio ratio(Claim claim, Run run) {
    Judgement judgement = Judge.judge(claim, RunFixture.attempt(Grade.EXACT), run).own();
    return requireNonNull(Ratio.of(judgement, claim));
  }

  private static Run sweep(double... ratios) {
    RunFixture run = RunFixture.timed();
    for (double ratio : ratios) {
      run.at(ratios.length == 1 ? "" : "at " + ratio, false);
      for (int pair = 0; pair < 5; pair++) {
        run.fork(Side.BASELINE, pair, 100 + pair);
        run.fork(Side.SUBJECT, pair, (100 + pair * 1.2) / ratio);
      }
    }
    return run.build();
  }
}
