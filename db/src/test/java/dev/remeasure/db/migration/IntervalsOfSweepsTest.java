package dev.remeasure.db.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.stats.StudentT;
import org.junit.jupiter.api.Test;

class IntervalsOfSweepsTest {
  @Test
  void theIntervalIsTheOneThatTheSameForksGiveAtTheOtherLevel() {
    for (double df : new double[] {1, 2, 3.7, 9, 29, 400}) {
      double level = 1 - 0.05 / 7;
      double wide = StudentT.twoSided(df, level) * 0.02;
      assertThat(IntervalsOfSweeps.halfWidth(wide, level, 0.02))
          .as("df %s", df)
          .isCloseTo(StudentT.twoSided(df, 0.95) * 0.02, within(1e-9));
    }
  }

  @Test
  void forksThatDoNotVaryGiveNoWidth() {
    assertThat(IntervalsOfSweeps.halfWidth(0, 0.99, 0.0)).isZero();
  }
}
