package dev.remeasure.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void thingsAreEnumeratedAsOneSaysThem() {
    assertThat(Sentences.list(List.of())).isEmpty();
    assertThat(Sentences.list(List.of("a"))).isEqualTo("a");
    assertThat(Sentences.list(List.of("a", "b"))).isEqualTo("a and b");
    assertThat(Sentences.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
  }

  @Test
  void thingsAreNamedByTheirNumbers() {
    assertThat(Sentences.numbered("attempt", List.of(3L))).isEqualTo("attempt 3");
    assertThat(Sentences.numbered("attempt", List.of(3L, 5L))).isEqualTo("attempts 3 and 5");
  }
}
