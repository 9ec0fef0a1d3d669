package dev.remeasure.ui.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.ui.claims.Filter.Field;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilterTest {
  @Test
  void nothingAskedIsTheWholeList() {
    assertThat(Filter.of(Map.of("q", "", "standing", " ", "tried", "")).isEmpty()).isTrue();
    assertThat(Listing.of(Map.of()).address()).isEqualTo("/claims");
  }

  @Test
  void aLinkKeepsTheOtherParametersAndLeavesThePage() {
    Listing listing =
        Listing.of(
            Map.of(
                "q",
                "a&b",
                "standing",
                "confirmed-partial",
                "tried",
                "yes",
                "sort",
                "newest",
                "after",
                "a.b"));
    assertThat(listing.with(Field.STANDING, "not-tried"))
        .isEqualTo("/claims?q=a%26b&standing=not-tried&tried=yes&sort=newest");
    assertThat(listing.from("x.y")).endsWith("&sort=newest&after=x.y");
  }

  @Test
  void aValueItCannotHaveIsNamedWithItsField() {
    assertThatThrownBy(() -> Filter.of(Map.of("standing", "great")))
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining("standing must be one of confirmed, explored,")
        .hasMessageEndingWith("but is great");
    assertThatThrownBy(() -> Filter.of(Map.of("tried", "maybe")))
        .hasMessage("tried must be yes or no, but is maybe");
    assertThatThrownBy(() -> Filter.of(Map.of("year", "22")))
        .hasMessage("year must be a year of four digits, but is 22");
    assertThatThrownBy(() -> Filter.of(Map.of("grade", "good")))
        .hasMessageContaining("exact or close or mechanism or simulation");
    assertThatThrownBy(() -> Listing.of(Map.of("sort", "size")))
        .hasMessageContaining("sort must be one of measured, catalog");
  }
}
