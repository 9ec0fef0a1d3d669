package dev.remeasure.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(Version.NUMBER)
        .isEqualTo(System.getProperty("project.version"))
        .matches("\\d+\\..*");
  }
}
