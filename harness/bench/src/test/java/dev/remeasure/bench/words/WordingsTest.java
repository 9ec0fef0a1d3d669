package dev.remeasure.bench.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The reader keeps the figures that {@code docs/words.md} states. */
class WordingsTest {
  @Test
  void theOpenPartKeepsItsFigures() throws IOException {
    Score score = Wordings.score(Wordings.OPEN);

    assertThat(score.precision()).as(() -> score.misses().toString()).isGreaterThan(0.99);
    assertThat(score.recall()).isGreaterThan(0.99);
  }

  @Test
  void theHeldOutPartKeepsItsFigures() throws IOException {
    Score score = Wordings.score(Wordings.HELD_OUT);

    assertThat(score.precision()).isGreaterThan(0.94);
    assertThat(score.recall()).isGreaterThan(0.85);
  }

  @Test
  void theTextsKeepTheirFigures() throws IOException {
    Score score = Wordings.scoreTexts();

    assertThat(Wordings.texts()).hasSizeGreaterThanOrEqualTo(40);
    assertThat(score.precision()).as(() -> score.misses().toString()).isGreaterThan(0.96);
    assertThat(score.recall()).isGreaterThan(0.97);
  }
}
