package dev.remeasure.claims.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComponentPageTest {
  private static final ComponentPage PAGE =
      new ComponentPage(
          """
          # a-paper: On it

          ## Prediction

          | claim | formula | at the default point |
          |---|---|---|
          | `a-paper.speedup` | a ÷ b | 16.95 |
          | `a-paper.speedup` | a ÷ c | 19.61 |
          | `a-paper.slowdown` | nothing yet | unknown |

          ## Sweep

          | `a-paper.size` | not here | 3.00 |
          """);

  @Test
  void thePredictionOfAClaimIsThatOfItsFirstRow() {
    assertThat(PAGE.prediction("a-paper.speedup")).contains(16.95);
  }

  @Test
  void whatIsNotPredictedHasNoPrediction() {
    assertThat(PAGE.prediction("a-paper.slowdown")).isEmpty();
    assertThat(PAGE.prediction("a-paper.size")).isEmpty();
    assertThat(PAGE.prediction("a-paper")).isEmpty();
  }

  @Test
  void sectionsThatAreMissingOrEmptyAreNamed() {
    assertThat(PAGE.missing())
        .containsExactly(
            "What the paper claims", "What is measured", "What it cannot say", "Sources");
  }
}
