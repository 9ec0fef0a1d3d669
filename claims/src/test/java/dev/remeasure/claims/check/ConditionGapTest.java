package dev.remeasure.claims.check;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.fixture.RunFixture.timed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.check.ConditionGap.Match;
import dev.remeasure.claims.check.ConditionGap.Row;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.run.Run;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the claim is bound to, beside what the run says of it. */
class ConditionGapTest {
  @Test
  void acceleratorOfTheClaimDiffersFromARunOnAProcessor() {
    Row row = row("one NVIDIA A100 GPU", timed().fact("cpu.model", "Xeon").build());

    assertThat(row.match()).isEqualTo(Match.DIFFERS);
    assertThat(row.about()).isEqualTo("hardware");
    assertThat(row.here()).isEqualTo("Xeon");
  }

  @Test
  void nothingIsSaidOfAMachineThatIsNotKnown() {
    assertThat(row("four H100 GPUs", timed().build()).match()).isEqualTo(Match.UNKNOWN);
  }

  @Test
  void sameAcceleratorMatches() {
    Run run = timed().fact("gpu.model", "NVIDIA A100 80GB").build();

    assertThat(row("NVIDIA A100", run).match()).isEqualTo(Match.MATCHES);
  }

  @Test
  void parameterOfTheSameNameIsCompared() {
    Run eight = timed().at("n=8", Map.of("T", "8"), false).build();

    assertThat(row("T=8", eight).match()).isEqualTo(Match.MATCHES);
    assertThat(row("T=10", eight).match()).isEqualTo(Match.DIFFERS);
    assertThat(row("T=10", timed().build()).match()).isEqualTo(Match.UNKNOWN);
  }

  @Test
  void whatTheClaimLeavesOpenIsUnknown() {
    assertThat(row("hardware not stated", timed().build()).match()).isEqualTo(Match.UNKNOWN);
  }

  @Test
  void sentenceCountsAndNamesWhatDiffers() {
    Run run = timed().fact("cpu.model", "Xeon").build();

    assertThat(
            ConditionGap.of(
                    claim().under("one A100 GPU; batch of 8").ratio(Qualifier.EXACT, "2"), run)
                .sentence())
        .isEqualTo(
            "Of 4 conditions of the claim 0 match, 1 differs (one A100 GPU, here Xeon) and 3 are"
                + " unknown.");
  }

  private static Row row(String condition, Run run) {
    return ConditionGap.of(claim().under(condition).ratio(Qualifier.EXACT, "2"), run)
        .rows()
        .getLast();
  }
}
