package dev.remeasure.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  /** Annotations need a constant, which the build cannot write. */
  @Test
  void theConstantIsTheBuildsVersion() {
    assertThat(System.getProperty("project.version").replace("-SNAPSHOT", ""))
        .isEqualTo(Version.NUMBER);
  }
}
