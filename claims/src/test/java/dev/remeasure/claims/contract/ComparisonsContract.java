package dev.remeasure.claims.contract;

import static dev.remeasure.claims.contract.ComparisonFixtures.bareComparison;
import static dev.remeasure.claims.contract.ComparisonFixtures.fullComparison;
import static dev.remeasure.claims.contract.Fixtures.bareAttempt;
import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.remeasure.claims.InvalidValue;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every {@link dev.remeasure.claims.judge.Comparisons} promises. */
public interface ComparisonsContract extends Stored {
  @Test
  default void aComparisonComesBackAsItWasAdded() {
    logged("a");
    ports().comparisons().add(bareComparison(1, "1"));
    ports().comparisons().add(fullComparison(1, "2"));
    assertThat(ports().comparisons().ofAttempt(1))
        .containsExactly(bareComparison(1, "1"), fullComparison(1, "2"));
  }

  @Test
  default void theLatestIsTheOneAddedLastWhateverItsTime() {
    logged("a");
    logged("b");
    logged("c");
    ports().comparisons().add(fullComparison(3, "1"));
    ports().comparisons().add(fullComparison(1, "1"));
    ports().comparisons().add(bareComparison(1, "2"));
    ports().comparisons().add(fullComparison(3, "2"));
    assertThat(ports().comparisons().latest(1)).contains(bareComparison(1, "2"));
    assertThat(ports().comparisons().latest(2)).isEmpty();
    assertThat(ports().comparisons().latest(3)).contains(fullComparison(3, "2"));
    assertThat(ports().comparisons().latest())
        .containsExactly(bareComparison(1, "2"), fullComparison(3, "2"));
    assertThat(ports().comparisons().latest(List.of(2L, 3L, 4L)))
        .containsExactly(fullComparison(3, "2"));
    assertThat(ports().comparisons().latest(List.of())).isEmpty();
  }

  @Test
  default void anyNumberOfAttemptsCanBeAskedForAtOnce() {
    logged("a");
    ports().comparisons().add(bareComparison(1, "1"));
    assertThat(ports().comparisons().latest(LongStream.rangeClosed(1, 70_000).boxed().toList()))
        .containsExactly(bareComparison(1, "1"));
  }

  @Test
  default void whatWasJudgedMoreThanOnceComesByAttemptAndOldestFirst() {
    logged("a");
    logged("b");
    logged("c");
    ports().comparisons().add(fullComparison(3, "1"));
    ports().comparisons().add(fullComparison(1, "1"));
    ports().comparisons().add(fullComparison(2, "1"));
    ports().comparisons().add(bareComparison(3, "2"));
    ports().comparisons().add(bareComparison(1, "2"));
    assertThat(ports().comparisons().rejudged())
        .containsExactly(
            fullComparison(1, "1"),
            bareComparison(1, "2"),
            fullComparison(3, "1"),
            bareComparison(3, "2"));
  }

  @Test
  default void theSameJudgementTwiceIsTwoComparisons() {
    logged("a");
    ports().comparisons().add(fullComparison(1, "1"));
    ports().comparisons().add(fullComparison(1, "1"));
    assertThat(ports().comparisons().ofAttempt(1)).hasSize(2);
  }

  @Test
  default void anAttemptThatWasNeverLoggedHasNoComparisons() {
    assertThat(ports().comparisons().ofAttempt(1)).isEmpty();
    assertThat(ports().comparisons().latest(1)).isEmpty();
    assertThat(ports().comparisons().latest()).isEmpty();
    assertThatExceptionOfType(InvalidValue.class)
        .isThrownBy(() -> ports().comparisons().add(bareComparison(1, "1")))
        .withMessage("comparison.attempt must be the number of a logged attempt, but is 1");
  }

  private void logged(String run) {
    ports().attempts().log(bareAttempt(null, run), bareRun(run));
  }
}
