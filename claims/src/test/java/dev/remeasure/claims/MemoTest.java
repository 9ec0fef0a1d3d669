package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final List<Integer> asked = new ArrayList<>();
  private final Memo<Integer, String> words =
      new Memo<>(
          2,
          number -> {
            asked.add(number);
            return "no. " + number;
          });

  @Test
  void theSameIsAskedOnce() {
    assertThat(words.of(7)).isEqualTo("no. 7");
    assertThat(words.of(7)).isEqualTo("no. 7");
    assertThat(asked).containsExactly(7);
  }

  @Test
  void whenItIsFullItStillAnswersAndKeepsWhatItHas() {
    for (int number : new int[] {1, 2, 3, 3, 1, 2}) {
      assertThat(words.of(number)).isEqualTo("no. " + number);
    }
    assertThat(asked).containsExactly(1, 2, 3, 3);
  }
}
