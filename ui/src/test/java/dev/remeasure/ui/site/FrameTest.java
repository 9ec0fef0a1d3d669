package dev.remeasure.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrameTest {
  @Test
  void aTitleIsCutBetweenTwoWordsSoThatItFitsATab() {
    assertThat(tab("Claims")).isEqualTo("Claims");
    assertThat(tab("Fifty steps give samples as good as a thousand steps of another"))
        .isEqualTo("Fifty steps give samples as good as a…");
    assertThat(tab("x".repeat(100))).hasSize(42);
  }

  private static String tab(String title) {
    return new Frame(title, Section.OTHER, null).tab();
  }
}
