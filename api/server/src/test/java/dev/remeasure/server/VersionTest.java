package dev.remeasure.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.server.about.Version;
import org.junit.jupiter.api.Test;

class VersionTest {
  /** Annotations need a constant, which the build cannot write. */
  @Test
  void theConstantIsTheBuildsVersion() {
    assertThat(System.getProperty("project.version").replace("-SNAPSHOT", ""))
        .isEqualTo(Version.NUMBER);
  }
}
