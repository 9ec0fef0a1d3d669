package dev.remeasure.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import org.junit.jupiter.api.Test;

class FilterTest {

  @Test
  void anEmptyFormAsksForEverything() {
    assertThat(Filter.of("", "", "", "").isEmpty()).isTrue();
    assertThat(Filter.of(null, null, null, null).linkFor("")).isEqualTo("/");
  }

  @Test
  void aLinkKeepsTheOtherParameters() {
    assertThat(Filter.of("a&b", "confirmed-partial", "yes", "no").linkFor("not-tried"))
        .isEqualTo("/?q=a%26b&standing=not-tried&tried=yes&testable=no");
  }

  @Test
  void aValueItCannotHaveIsNamedWithItsField() {
    assertThatThrownBy(() -> Filter.of(null, "great", null, null))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("standing must be one of confirmed, explored,")
        .hasMessageEndingWith("but is great");
    assertThatThrownBy(() -> Filter.of(null, null, "maybe", null))
        .hasMessage("tried must be yes or no, but is maybe");
  }
}
