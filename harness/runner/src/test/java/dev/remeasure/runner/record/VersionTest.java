package dev.remeasure.runner.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void itIsTheBuilds() {
    assertThat(Version.NAME).isEqualTo(System.getProperty("project.version")).matches("\\d+\\..*");
  }
}
