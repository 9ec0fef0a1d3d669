package dev.remeasure.db.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.contract.Hostile;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {
  private static final String ALPHABET =
      "aé数\u0000\u0010\u001b09fF\\\ud83d\ude42\ud800\udfff\uffff";

  @Test
  void ordinaryTextIsStoredAsItIs() {
    assertThat(Text.encoded("naïve 数据 🙂 \\ \u001b[1m\n")).isEqualTo("naïve 数据 🙂 \\ \u001b[1m\n");
  }

  @Test
  void whatPostgresDoesNotTakeIsStoredInHexadecimal() {
    assertThat(Text.encoded("a\u0000b\ud800c\u0010"))
        .isEqualTo("a\u00100000b\u0010d800c\u00100010");
  }

  @Test
  void anyTextComesBackAndIsValidMeanwhile() {
    Random random = new Random(1);
    for (int i = 0; i < 10_000; i++) {
      String text =
          random
              .ints(random.nextInt(12), 0, ALPHABET.length())
              .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
              .collect(Collectors.joining());
      String stored = Text.encoded(text);
      assertThat(stored).doesNotContain("\u0000");
      assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(stored)).isTrue();
      assertThat(Text.decoded(stored)).isEqualTo(text);
    }
    assertThat(Text.decoded(Text.encoded(Hostile.TEXT))).isEqualTo(Hostile.TEXT);
  }
}
