package dev.remeasure.claims.standing;

import static dev.remeasure.claims.standing.Tried.CLAIM;
import static dev.remeasure.claims.standing.Tried.REVISION;
import static dev.remeasure.claims.standing.Tried.attempt;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.contract.Fixtures;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingCountsTest {
  @Test
  void confirmedAndExploratoryAreCountedApart() {
    StandingCounts counts =
        StandingCounts.of(
            List.of(
                standing(attempt(1).measuring(2.1, 2.3)),
                standing(attempt(1).exploratory().measuring(2.1, 2.3)),
                standing(attempt(1).exploratory().measuring(0.5, 0.6)),
                standing(attempt(1).measuring(1, 4)),
                standing()));
    assertThat(counts.of(Group.CONFIRMED)).isEqualTo(1);
    assertThat(counts.of(Group.EXPLORED)).isEqualTo(2);
    assertThat(counts.of(Group.OPEN)).isEqualTo(1);
    assertThat(counts.of(Group.UNTRIED)).isEqualTo(1);
    assertThat(counts.of(Group.DISPUTED)).isZero();
    assertThat(counts.tried()).isEqualTo(4);
  }

  @Test
  void aDisputeAmongExploratoryAttemptsAndAnOpenOneAreCountedApart() {
    StandingCounts counts =
        StandingCounts.of(
            List.of(
                standing(attempt(1).measuring(2.1, 2.3), attempt(2).measuring(1.5, 1.6)),
                standing(
                    attempt(1).exploratory().measuring(2.1, 2.3),
                    attempt(2).exploratory().measuring(1.5, 1.6)),
                standing(attempt(1).measuring(1, 4), attempt(2).exploratory().measuring(1, 4)),
                standing(attempt(1).exploratory().measuring(1, 4))));
    assertThat(counts.of(Group.DISPUTED)).isEqualTo(1);
    assertThat(counts.of(Group.DISPUTED_EXPLORATORY)).isEqualTo(1);
    assertThat(counts.of(Group.OPEN)).isEqualTo(1);
    assertThat(counts.of(Group.OPEN_EXPLORATORY)).isEqualTo(1);
    assertThat(counts.tried()).isEqualTo(4);
  }

  private static Standing standing(JudgedAttempt... attempts) {
    return Standing.of(Fixtures.ownPaper("a-paper").value(), CLAIM, REVISION, List.of(attempts));
  }
}
