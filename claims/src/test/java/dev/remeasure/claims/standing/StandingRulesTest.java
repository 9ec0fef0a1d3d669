package dev.remeasure.claims.standing;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static dev.remeasure.claims.standing.Tried.CLAIM;
import static dev.remeasure.claims.standing.Tried.REVISION;
import static dev.remeasure.claims.standing.Tried.attempt;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.judge.Flag;
import dev.remeasure.claims.judge.SubVerdict;
import dev.remeasure.claims.judge.Verdict;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.standing.ClaimStanding.Group;
import dev.remeasure.claims.standing.ClaimStanding.LeftOut;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandingRulesTest {
  @Test
  void nothingStandsForAClaimThatNobodyTried() {
    ClaimStanding stands = standing();
    assertThat(stands.group()).isEqualTo(Group.UNTRIED);
    assertThat(stands.sentence()).isEqualTo("Nobody has tried to reproduce it yet.");
    assertThat(stands.shown()).isNull();
  }

  @Test
  void aClaimWithoutABaselineIsNotTestable() {
    ClaimStanding stands =
        StandingRules.of(
            claim().against(null).ratio(Qualifier.EXACT, "2.2"),
            REVISION,
            List.of(attempt(1).without(Verdict.NOT_TESTABLE)));
    assertThat(stands.group()).isEqualTo(Group.NOT_TESTABLE);
    assertThat(stands.leftOut()).containsExactly(new LeftOut(1, "not testable"));
  }

  @Test
  void oneAttemptStandsWithItsOwnInterval() {
    ClaimStanding stands = standing(attempt(1).measuring(2.1, 2.3));
    assertThat(stands.group()).isEqualTo(Group.CONFIRMED);
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.interval()).isEqualTo(new Interval(Math.sqrt(2.1 * 2.3), 2.1, 2.3));
    assertThat(stands.shown()).isEqualTo(1);
    assertThat(stands.sentence()).isEqualTo("Reproduced in one planned attempt.");
  }

  @Test
  void everythingThatDoesNotCountIsLeftOutWithItsReason() {
    ClaimStanding stands =
        standing(
            attempt(1).retracted().measuring(2.1, 2.3),
            attempt(2).at(1).measuring(2.1, 2.3),
            attempt(3).aborted().measuring(2.1, 2.3),
            attempt(4).without(Verdict.INVALID_RUN),
            attempt(5).flagged(Flag.METRIC_DIFFERS).finding(Verdict.NOT_COMPARABLE),
            attempt(6).without(Verdict.INCONCLUSIVE),
            attempt(7).retracted().measuring(2.1, 2.3));
    assertThat(stands.group()).isEqualTo(Group.OPEN);
    assertThat(stands.shown()).isNull();
    assertThat(stands.leftOut())
        .containsExactly(
            new LeftOut(1, "retracted"),
            new LeftOut(2, "tested revision 1"),
            new LeftOut(3, "aborted"),
            new LeftOut(4, "invalid run"),
            new LeftOut(5, "measured something else"),
            new LeftOut(6, "no interval"),
            new LeftOut(7, "retracted"));
    assertThat(stands.omissions())
        .startsWith("attempts 1 and 7 (retracted), attempt 2 (tested revision 1), ");
    assertThat(stands.sentence()).isEqualTo("Inconclusive: no attempt decides it.");
  }

  @Test
  void aNewRevisionHasNoStandingUntilItIsAttempted() {
    ClaimStanding stands =
        standing(attempt(1).at(1).measuring(2.1, 2.3), attempt(2).retracted().measuring(1, 9));
    assertThat(stands.group()).isEqualTo(Group.UNTRIED);
    assertThat(stands.sentence())
        .isEqualTo("No attempt counts: attempt 1 (tested revision 1), attempt 2 (retracted).");
  }

  @Test
  void aPlannedMeasurementDecidesBeforeANewerFirstLook() {
    ClaimStanding stands =
        standing(attempt(1).measuring(2.1, 2.3), attempt(2).exploratory().measuring(0.5, 0.6));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.against()).containsExactly("Attempt 2 (exploratory, exact) contradicted it.");
  }

  @Test
  void aNearerGradeDecidesBeforeAnother() {
    ClaimStanding stands =
        standing(
            attempt(1).graded(Grade.CLOSE).measuring(1.5, 1.6),
            attempt(2).measuring(2.1, 2.3),
            attempt(3).graded(Grade.MECHANISM).seeing(SubVerdict.SUPPORTED));
    assertThat(stands.grade()).isEqualTo(Grade.EXACT);
    assertThat(stands.against())
        .containsExactly("Attempt 1 (planned, close) reproduced it in part.");
  }

  @Test
  void aClassThatDecidesNothingLeavesItToTheNext() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(1.5, 2.9), attempt(2).graded(Grade.CLOSE).measuring(2.1, 2.3));
    assertThat(stands.grade()).isEqualTo(Grade.CLOSE);
    assertThat(stands.words()).isEqualTo("reproduced");
  }

  @Test
  void anAttemptOfTheDecidingClassThatDidNotDecideIsNamedAndPooled() {
    ClaimStanding stands =
        standing(
            attempt(1).in("a").measuring(2.1, 2.3),
            attempt(2).in("b").measuring(2.1, 2.3),
            attempt(3).in("c").measuring(1.5, 2.9));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.sentence())
        .isEqualTo("Reproduced in 2 of 3 planned attempts; attempt 3 did not decide it.");
    assertThat(stands.dissenting()).containsExactly(3L);
    assertThat(requireNonNull(stands.pooled()).environments()).isEqualTo(3);
    assertThat(
            standing(
                    attempt(1).in("a").measuring(2.1, 2.3),
                    attempt(2).in("b").measuring(1.5, 1.6),
                    attempt(3).in("c").measuring(1.5, 2.9))
                .group())
        .isEqualTo(Group.DISPUTED);
  }

  @Test
  void whereNoClassDecidesTheClaimIsOpen() {
    ClaimStanding stands = standing(attempt(1).measuring(1.5, 2.9), attempt(2).measuring(1, 4));
    assertThat(stands.group()).isEqualTo(Group.OPEN);
    assertThat(stands.words()).isEqualTo("inconclusive");
    assertThat(standing(attempt(1).exploratory().measuring(1, 4)).words())
        .isEqualTo("inconclusive, exploratory");
    assertThat(stands.shown()).isEqualTo(2);
    assertThat(stands.sentence()).isEqualTo("Inconclusive: no attempt decides it.");
  }

  @Test
  void anExploratoryStandingIsAKindOfItsOwn() {
    ClaimStanding stands = standing(attempt(1).exploratory().measuring(2.1, 2.3));
    assertThat(stands.group()).isEqualTo(Group.EXPLORED);
    assertThat(stands.words()).isEqualTo("reproduced, exploratory");
    assertThat(stands.sentence())
        .isEqualTo("Reproduced in one exploratory attempt. Nothing is confirmed.");
  }

  @Test
  void aMechanismIsToldByItsSubResultWithTheSizeBesideIt() {
    ClaimStanding stands =
        standing(
            attempt(1).graded(Grade.MECHANISM).seeing(SubVerdict.SUPPORTED),
            attempt(2).exploratory().graded(Grade.CLOSE).measuring(1.5, 1.6));
    assertThat(stands.words()).isEqualTo("mechanism supported");
    assertThat(stands.beside()).isEqualTo(Verdict.PARTIAL);
    assertThat(stands.against()).isEmpty();
    assertThat(stands.sentence())
        .isEqualTo(
            "Mechanism supported in one planned attempt."
                + " Measured at full size, but not planned: partly reproduced.");
  }

  @Test
  void aModelIsToldAsASimulation() {
    ClaimStanding stands =
        standing(attempt(1).graded(Grade.SIMULATION).seeing(SubVerdict.CONTRADICTED));
    assertThat(stands.words()).isEqualTo("contradicted in simulation");
    assertThat(stands.sentence()).isEqualTo("Contradicted in simulation by one planned attempt.");
  }

  @Test
  void aMechanismObjectsOnlyToADirection() {
    JudgedAttempt partial = attempt(1).measuring(1.5, 1.6);
    assertThat(
            standing(partial, attempt(2).graded(Grade.MECHANISM).seeing(SubVerdict.SUPPORTED))
                .against())
        .isEmpty();
    assertThat(
            standing(partial, attempt(2).graded(Grade.MECHANISM).seeing(SubVerdict.NOT_SEEN))
                .against())
        .containsExactly("Attempt 2 (planned, mechanism) did not see its mechanism.");
  }

  @Test
  void anUndecidedMechanismDecidesNothing() {
    assertThat(standing(attempt(1).graded(Grade.MECHANISM).seeing(SubVerdict.INCONCLUSIVE)).group())
        .isEqualTo(Group.OPEN);
  }

  @Test
  void reproducedAndExceededAgreeAsReproduced() {
    ClaimStanding both = standing(attempt(1).measuring(2.1, 2.3), attempt(2).measuring(3, 3.1));
    assertThat(both.words()).isEqualTo("reproduced");
    assertThat(both.sentence()).isEqualTo("Reproduced in both planned attempts.");
    assertThat(standing(attempt(1).measuring(3, 3.1), attempt(2).measuring(3, 3.2)).words())
        .isEqualTo("exceeded");
  }

  @Test
  void twoEnvironmentsThatDifferAreDisputed() {
    ClaimStanding stands = standing(attempt(1).measuring(2.1, 2.3), attempt(2).measuring(1.5, 1.6));
    assertThat(stands.group()).isEqualTo(Group.DISPUTED);
    assertThat(stands.verdict()).isNull();
    assertThat(stands.interval()).isNull();
    assertThat(stands.agreeing()).isZero();
    assertThat(stands.sentence())
        .isEqualTo("Disputed: attempt 1 reproduced it, but attempt 2 reproduced it in part.");
    assertThat(
            standing(
                    attempt(1).exploratory().measuring(2.1, 2.3),
                    attempt(2).exploratory().measuring(1.5, 1.6))
                .words())
        .isEqualTo("disputed, exploratory");
  }

  @Test
  void threeEnvironmentsThatDifferAreJudgedByWhatTheyShowTogether() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.22, 2.28),
            attempt(2).measuring(2.18, 2.24),
            attempt(3).measuring(2.16, 2.20),
            attempt(4).measuring(2.20, 2.26),
            attempt(12).measuring(1.94, 1.99));
    assertThat(stands.group()).isEqualTo(Group.CONFIRMED);
    assertThat(stands.sentence())
        .isEqualTo("Reproduced in 4 of 5 planned attempts; attempt 12 disagrees.");
    assertThat(stands.agreeing()).isEqualTo(4);
    assertThat(stands.deciding()).isEqualTo(5);
    assertThat(stands.dissenting()).containsExactly(12L);
    assertThat(stands.shown()).isEqualTo(4);
    assertThat(requireNonNull(stands.pooled()).environments()).isEqualTo(5);
    assertThat(stands.interval()).isEqualTo(requireNonNull(stands.pooled()).pooled());
  }

  @Test
  void whatEnvironmentsShowTogetherMayBeWhatNoneShowsAlone() {
    List<JudgedAttempt> attempts = new ArrayList<>();
    for (int number = 1; number <= 10; number += 2) {
      attempts.add(attempt(number).measuring(2.01, 2.05));
      attempts.add(attempt(number + 1).measuring(1.03, 1.5));
    }
    ClaimStanding stands = StandingRules.of(CLAIM, REVISION, attempts);
    assertThat(stands.verdict()).isEqualTo(Verdict.PARTIAL);
    assertThat(stands.agreeing()).isZero();
    assertThat(stands.sentence())
        .isEqualTo(
            "Partly reproduced, all planned attempts taken together: attempts 1, 3, 5, 7 and 9"
                + " reproduced it, but attempts 2, 4, 6, 8 and 10 did not reproduce it.");
  }

  @Test
  void opposedEnvironmentsThatDoNotDecideTogetherAreDisputed() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.1, 2.3),
            attempt(2).measuring(2.1, 2.3),
            attempt(3).measuring(0.5, 0.6));
    assertThat(stands.group()).isEqualTo(Group.DISPUTED);
    assertThat(stands.pooled()).isNotNull();
    assertThat(stands.sentence())
        .isEqualTo("Disputed: attempts 1 and 2 reproduced it, but attempt 3 contradicted it.");
  }

  @Test
  void environmentsThatDifferInSizeAloneAndDoNotDecideTogetherAreInconclusive() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.1, 2.3),
            attempt(2).measuring(2.1, 2.3),
            attempt(3).measuring(1.6, 1.7));
    assertThat(stands.group()).isEqualTo(Group.OPEN);
    assertThat(stands.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(stands.sentence())
        .isEqualTo(
            "Inconclusive: attempts 1 and 2 reproduced it, but attempt 3 reproduced it in part."
                + " Together they do not decide it.");
  }

  @Test
  void threeEnvironmentsThatAgreeAreNotOverruledByWhatTheyShowTogether() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.01, 2.05),
            attempt(2).measuring(2.20, 2.30),
            attempt(3).measuring(2.60, 2.70));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.sentence()).isEqualTo("Reproduced in all 3 planned attempts.");
    assertThat(requireNonNull(stands.interval()).lower()).isLessThan(2);
  }

  @Test
  void attemptsInOneEnvironmentAreOneVoice() {
    ClaimStanding stands =
        standing(
            attempt(1).in("lab").measuring(2.1, 2.3),
            attempt(2).in("lab").measuring(2.1, 2.3),
            attempt(3).in("lab").measuring(2.1, 2.3),
            attempt(4).in("elsewhere").measuring(1.5, 1.6));
    assertThat(stands.group()).isEqualTo(Group.DISPUTED);
    assertThat(stands.pooled()).isNull();
  }

  @Test
  void attemptsInOneEnvironmentAreCombinedByPauleAndMandel() {
    ClaimStanding stands =
        standing(
            attempt(1).in("lab").measuring(2.1, 2.3), attempt(2).in("lab").measuring(2.1, 2.3));
    double error = Math.log(2.3 / 2.1) / 2 / 1.96 / Math.sqrt(2);
    double half = 12.706204736432095 * error;
    assertThat(stands.words()).isEqualTo("reproduced");
    Interval interval = requireNonNull(stands.interval());
    assertThat(Math.log(interval.upper() / interval.estimate())).isCloseTo(half, within(1e-9));
  }

  @Test
  void attemptsThatDifferInOneEnvironmentAreJudgedByWhatTheyShowTogether() {
    ClaimStanding stands =
        standing(
            attempt(1).in("lab").measuring(2.20, 2.26),
            attempt(2).in("lab").measuring(2.18, 2.24),
            attempt(3).in("lab").measuring(2.20, 2.26),
            attempt(4).in("lab").measuring(2.18, 2.24),
            attempt(5).in("lab").measuring(1.93, 1.99));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.dissenting()).containsExactly(5L);
    assertThat(stands.pooled()).isNull();
  }

  @Test
  void anEnvironmentThatIsDividedDoesNotLeaveItToAnother() {
    ClaimStanding stands =
        standing(
            attempt(1).in("lab").measuring(2.1, 2.3),
            attempt(2).in("lab").measuring(0.5, 0.6),
            attempt(3).in("elsewhere").measuring(0.5, 0.6));
    assertThat(stands.group()).isEqualTo(Group.DISPUTED);
    assertThat(stands.sentence())
        .isEqualTo("Disputed: attempts 2 and 3 contradicted it, but attempt 1 reproduced it.");
  }

  @Test
  void equalCountsAreOneValueAndOthersAreNotPooled() {
    assertThat(
            standing(attempt(1).counting(2), attempt(2).counting(2), attempt(3).counting(2))
                .interval())
        .isEqualTo(
            new Interval(Math.exp(Math.log(2)), Math.exp(Math.log(2)), Math.exp(Math.log(2))));
    ClaimStanding differing =
        standing(attempt(1).counting(2.2), attempt(2).counting(2.2), attempt(3).counting(1.5));
    assertThat(differing.group()).isEqualTo(Group.DISPUTED);
    assertThat(differing.pooled()).isNull();
  }

  @Test
  void anEliminatedCostCountsAndIsNotPooled() {
    ClaimStanding stands = standing(attempt(1).eliminating(), attempt(2).measuring(2.1, 2.3));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.leftOut()).isEmpty();
    assertThat(stands.interval()).isNull();
  }

  @Test
  void anOpenEndIsNotPooled() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.1, 2.3),
            attempt(2).measuring(2.1, 2.3),
            attempt(3).flagged(Flag.BEST_NOT_RUN).measuring(2.1, 2.3));
    assertThat(stands.words()).isEqualTo("reproduced");
    assertThat(stands.pooled()).isNull();
  }

  @Test
  void mechanismsThatDifferAreDisputed() {
    ClaimStanding stands =
        standing(
            attempt(1).graded(Grade.MECHANISM).seeing(SubVerdict.SUPPORTED),
            attempt(2).graded(Grade.MECHANISM).seeing(SubVerdict.SUPPORTED),
            attempt(3).graded(Grade.MECHANISM).seeing(SubVerdict.NOT_SEEN));
    assertThat(stands.sentence())
        .isEqualTo(
            "Disputed: attempts 1 and 2 supported its mechanism, but attempt 3 did not see its"
                + " mechanism.");
  }

  @Test
  void anotherClassThatIsDividedIsSaid() {
    ClaimStanding stands =
        standing(
            attempt(1).measuring(2.1, 2.3),
            attempt(2).graded(Grade.CLOSE).measuring(2.1, 2.3),
            attempt(3).graded(Grade.CLOSE).measuring(0.5, 0.6));
    assertThat(stands.against())
        .containsExactly("Attempts 2 and 3 (planned, close) disagree with one another.");
  }

  private static ClaimStanding standing(JudgedAttempt... attempts) {
    return StandingRules.of(CLAIM, REVISION, List.of(attempts));
  }
}
