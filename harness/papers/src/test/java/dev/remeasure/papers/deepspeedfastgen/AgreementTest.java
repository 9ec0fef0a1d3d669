package dev.remeasure.papers.deepspeedfastgen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Served;
import org.junit.jupiter.api.Test;

class AgreementTest {
  private static final Agreement FOUR = new Agreement(4);

  @Test
  void theFirstTokenMayTakeASecondForEvery512TokensOfThePrompt() {
    assertThat(FOUR.keptBy(served(512, 1.0, 1.1))).isTrue();
    assertThat(FOUR.keptBy(served(512, 1.01, 1.1))).isFalse();
    assertThat(FOUR.keptBy(served(1024, 1.01, 1.1))).isTrue();
  }

  @Test
  void aPauseBreaksTheAgreementAtTheBeginningAndIsForgivenLater() {
    assertThat(FOUR.keptBy(served(512, 0.5, 1.0, 1.1, 1.2))).isFalse();
    assertThat(FOUR.keptBy(served(512, 0.5, 0.6, 0.7, 0.8, 1.3, 1.4))).isTrue();
  }

  @Test
  void theAverageWeighsThePastBySeventeenths() {
    double kept = 15.0 / 17;
    assertThat(Agreement.weight(3)).isEqualTo(1 + kept + kept * kept, within(1e-12));
  }

  private static Served served(int prompt, double... times) {
    return new Served(new Request(0, 0, prompt, times.length), 0, times);
  }
}
