package dev.remeasure.models.unet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.models.unet.Layer.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StableDiffusionTest {
  @ParameterizedTest
  @CsvSource({"sd-1.5, 859520964", "sd-2.1, 865910724"})
  void parametersAreThoseOfThePublishedWeights(String version, long parameters) {
    assertThat(StableDiffusion.named(version).parameters()).isEqualTo(parameters);
  }

  @ParameterizedTest
  @CsvSource({"sd-1.5, 797184", "sd-2.1, 829952"})
  void adaptorsOfRankFourBesideAllAttentionHaveThatManyParameters(String version, long count) {
    assertThat(
            StableDiffusion.named(version).layers().stream()
                .filter(layer -> layer.kind() != Kind.OTHER)
                .mapToLong(layer -> layer.adaptor(4))
                .sum())
        .isEqualTo(count);
  }

  @Test
  void sixteenTransformersAttendToImageAndPrompt() {
    assertThat(StableDiffusion.named("sd-1.5").layers())
        .filteredOn(layer -> layer.kind() == Kind.CROSS_ATTENTION)
        .hasSize(16 * 4)
        .filteredOn(layer -> layer.inputs() == 768)
        .hasSize(16 * 2);
  }

  @Test
  void anUnknownVersionIsAnsweredWithThoseThatAreKnown() {
    assertThatThrownBy(() -> StableDiffusion.named("sdxl"))
        .hasMessage("version must be one of sd-1.5, sd-2.1, but is sdxl");
  }
}
