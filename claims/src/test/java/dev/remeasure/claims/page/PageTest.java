package dev.remeasure.claims.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {
  @Test
  void aPageLeadsToTheNextOnlyWhereThereIsMore() {
    PageRequest<Integer> two = PageRequest.first(2);
    assertThat(Page.of(List.of("a", "bb", "ccc"), two, String::length))
        .isEqualTo(new Page<>(List.of("a", "bb"), 2));
    assertThat(Page.of(List.of("a", "bb"), two, String::length))
        .isEqualTo(new Page<String, Integer>(List.of("a", "bb"), null));
    assertThat(Page.of(List.<String>of(), two, String::length).next()).isNull();
  }

  @Test
  void aSizeThatIsTooSmallOrTooLargeIsRefused() {
    assertThatThrownBy(() -> PageRequest.first(0))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("size must be from 1 to 1000, but is 0");
    assertThatThrownBy(() -> PageRequest.first(1_001)).isInstanceOf(InvalidValue.class);
  }
}
