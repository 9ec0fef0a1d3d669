package dev.remeasure.claims.standing;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Attempt;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.fixture.RunFixture;
import dev.remeasure.claims.judge.Comparison;
import dev.remeasure.claims.judge.Judge;
import dev.remeasure.claims.standing.Synthesis.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SynthesisTest {
  private static final Claim CLAIM = claim().ratio(Qualifier.EXACT, "2.2");

  @Test
  void headlineIsWhatANewEnvironmentWouldShow() {
    Synthesis synthesis =
        Synthesis.of(
                List.of(
                    new Estimate(Math.log(2.25), 0.02),
                    new Estimate(Math.log(1.90), 0.03),
                    new Estimate(Math.log(2.05), 0.02)))
            .orElseThrow();

    assertThat(synthesis.prediction().lower()).isCloseTo(1.3762, within(5e-5));
    assertThat(synthesis.prediction().upper()).isCloseTo(3.1004, within(5e-5));
    assertThat(synthesis.sentence())
        .contains("3 attempts")
        .contains("±8.42 %")
        .contains("1.38x to 3.1x")
        .contains("2.07x [1.68x, 2.55x]");
  }

  @Test
  void fewerThanThreeAreListedAndNotPooled() {
    assertThat(Synthesis.of(List.of())).isEmpty();
    assertThat(pooled(Grade.EXACT)).isEmpty();
    assertThat(pooled(Grade.EXACT, Grade.EXACT)).isEmpty();
    assertThat(pooled(Grade.EXACT, Grade.CLOSE, Grade.EXACT)).isPresent();
  }

  @Test
  void scaledDownAndUnplannedAttemptsAreLeftOut() {
    assertThat(pooled(Grade.EXACT, Grade.CLOSE, Grade.MECHANISM, Grade.SIMULATION)).isEmpty();

    Attempt unplanned = RunFixture.attempt(Grade.EXACT);
    assertThat(pooled(List.of(unplanned, unplanned, unplanned))).isEmpty();
  }

  private static Optional<Synthesis> pooled(Grade... grades) {
    List<Attempt> attempts = new ArrayList<>();
    for (Grade grade : grades) {
      attempts.add(RunFixture.planned(grade));
    }
    return pooled(attempts);
  }

  private static Optional<Synthesis> pooled(List<Attempt> attempts) {
    double[] baseline = {220, 215, 225, 218, 222};
    double[] subject = {100, 102, 99, 101, 98};
    List<Comparison> comparisons =
        attempts.stream()
            .map(attempt ->
                new Comparison(
                    1,
                    Judge.RULES,
                    RunFixture.STARTED,
                    Judge.judge(
                        CLAIM, attempt, RunFixture.timed().means(baseline, subject).build())))
            .toList();
    return Synthesis.of(attempts, comparisons);
  }
}
