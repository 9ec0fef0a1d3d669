package dev.remeasure.bench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.InvalidValue;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Scenario INDEPENDENT = Scenario.independent(1);

  @Test
  void intervalsOfTheTrackerCoverTheTruthAsOftenAsTheySay() {
    List<Coverage> table =
        Coverage.of(INDEPENDENT, List.of(Technique.PAIRED_LOG_T, Technique.WELCH_LOG_T));

    // Welch's interval is known from another simulation of 10 000 repetitions at 3, 5 and 10 forks;
    // the paired one covers exactly 95 % in theory.
    assertCovers(table.getFirst(), 0.0066, 0.95, 0.95, 0.95);
    assertCovers(table.getLast(), 0.0091, 0.964, 0.952, 0.955);
  }

  /** Within three standard errors, of one simulation or of the difference of two. */
  private static void assertCovers(Coverage row, double error, double... expected) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(row.shares().get(i)).isCloseTo(expected[i], Assertions.within(error));
    }
  }

  @Test
  void pooledIterationsRuinTheInterval() {
    assertThat(share(INDEPENDENT.repeated(2000), Technique.POOLED_T))
        .allSatisfy(share -> assertThat(share).isLessThan(0.55));
  }

  @Test
  void techniquesStandInTheOrderOfTheLiterature() {
    Scenario scenario = INDEPENDENT.repeated(1000);
    for (int n = 0; n < 2; n++) {
      double pooled = share(scenario, Technique.POOLED_BOOTSTRAP).get(n);
      double forks = share(scenario, Technique.FORK_BOOTSTRAP).get(n);
      double hierarchical = share(scenario, Technique.HIERARCHICAL_BOOTSTRAP).get(n);
      double welch = share(scenario, Technique.WELCH_LOG_T).get(n);

      assertThat(List.of(pooled, forks, hierarchical, welch)).isSorted();
    }
  }

  @Test
  void driftRuinsOneSideAfterTheOtherAndNotRandomPairs() {
    Scenario drifting = INDEPENDENT.spread(0.02, 0.02).repeated(2000);

    assertThat(share(drifting.under(Order.SEQUENTIAL, 0.10, 0), Technique.WELCH_LOG_T).getLast())
        .isLessThan(0.1);
    assertThat(share(drifting.under(Order.RANDOM_PAIRS, 0.10, 0), Technique.PAIRED_LOG_T))
        .allSatisfy(share -> assertThat(share).isBetween(0.93, 0.97));
  }

  @Test
  void strictAlternationAliasesWithAMachineThatAlternates() {
    Scenario quiet = INDEPENDENT.spread(0.02, 0.02).repeated(500);

    assertThat(share(quiet.under(Order.ALTERNATING, 0, 0.05), Technique.PAIRED_LOG_T).getLast())
        .isZero();
  }

  @Test
  void seedDecidesEverything() {
    Scenario scenario = INDEPENDENT.repeated(200);

    assertThat(Coverage.of(scenario)).isEqualTo(Coverage.of(scenario));
    assertThat(CoverageTable.of(scenario)).isEqualTo(CoverageTable.of(scenario));
  }

  @Test
  void anotherSeedMakesOtherExperiments() {
    Scenario first = Scenario.independent(1).repeated(2000);
    Scenario second = Scenario.independent(2).repeated(2000);

    assertThat(Coverage.of(first)).isNotEqualTo(Coverage.of(second));
    assertThat(share(first, Technique.POOLED_T)).isNotEqualTo(share(second, Technique.POOLED_T));
  }

  @Test
  void impossibleScenarioIsAnError() {
    Assertions.assertThatThrownBy(() -> INDEPENDENT.spread(-0.1, 0.05))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("spread");
  }

  @Test
  void everySimulatedRunIsJudged() {
    JudgeSpeed speed = JudgeSpeed.measure(50, 5, 5, 1);

    assertThat(speed.verdicts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(50);
    assertThat(speed.seconds()).isPositive();
  }

  private static List<Double> share(Scenario scenario, Technique technique) {
    return Coverage.of(scenario, List.of(technique)).getFirst().shares();
  }
}
