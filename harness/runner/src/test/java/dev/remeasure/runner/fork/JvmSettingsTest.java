package dev.remeasure.runner.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmSettingsTest {
  private static final JvmSettings OPEN = new JvmSettings(null, null, null, null);

  @Test
  void eachSettingLeftOpenIsTakenFromTheOthers() {
    JvmSettings annotated = new JvmSettings("java", List.of("-ea"), List.of("-Xmx1g"), null);

    assertThat(new JvmSettings(null, null, List.of(), List.of("-Xms1g")).orElse(annotated))
        .isEqualTo(new JvmSettings("java", List.of("-ea"), List.of(), List.of("-Xms1g")));
    assertThat(OPEN.orElse(annotated)).isEqualTo(annotated);
  }

  @Test
  void argumentsComeInTheOrderOfTheirOptions() {
    assertThat(new JvmSettings(null, List.of("-a"), List.of("-b"), List.of("-c")).allArgs())
        .containsExactly("-a", "-b", "-c");
    assertThat(OPEN.allArgs()).isEmpty();
  }

  @Test
  void whatTheClassPathNeedsStaysWhateverTheUserSets() {
    JvmSettings annotated =
        new JvmSettings(List.of("--needed"), null, List.of("-ea"), List.of("-Xmx1g"), null);
    assertThat(
            new JvmSettings(null, List.of(), List.of("-Xmx2g"), null).orElse(annotated).allArgs())
        .containsExactly("--needed", "-Xmx2g");
  }
}
