package dev.remeasure.models.cnn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the networks cost, counted from their layer tables. */
class PublishedNetworksTest {
  @Test
  void mnasNetA1HasThePublishedMillions() {
    counts(MnasNet.a1(224), 3_887_038, 311_579_072);
    assertThat(millions(MnasNet.a1(224).multiplyAdds())).isEqualTo(312);
  }

  @Test
  void nasNetHasThePublishedMillions() {
    counts(NasNet.mobile(224), 5_289_978, 563_638_816);
    assertThat(millions(NasNet.mobile(224).multiplyAdds())).isEqualTo(564);
  }

  /**
   * The authors' model cards count neither gain nor bias of a normalisation. The paper's 6.9 M and
   * 585 M for the wide network are not what its own table adds up to.
   */
  @Test
  void mobileNetV2HasTheMillionsOfItsModelCards() {
    counts(MobileNetV2.of(1, 224), 3_504_872, 300_774_272);
    assertThat(tenThousands(MobileNetV2.of(1, 224))).isEqualTo(347);
    assertThat(millions(MobileNetV2.of(1.0, 192).multiplyAdds())).isEqualTo(221);
    counts(MobileNetV2.of(1.4, 224), 6_108_776, 582_195_824);
    assertThat(tenThousands(MobileNetV2.of(1.4, 224))).isEqualTo(606);
    assertThat(millions(MobileNetV2.of(1.4, 224).multiplyAdds())).isEqualTo(582);
  }

  private static long tenThousands(Graph graph) {
    long parameters =
        graph.nodes().stream()
            .mapToLong(
                node -> node.offset() == Offset.NORMALISED ? node.weights() : node.parameters())
            .sum();
    return Math.round(parameters / 1e4);
  }

  private static void counts(Graph graph, long parameters, long multiplyAdds) {
    assertThat(graph.output()).isEqualTo(new Shape(1, 1, 1000));
    assertThat(graph.parameters()).isEqualTo(parameters);
    assertThat(graph.multiplyAdds()).isEqualTo(multiplyAdds);
  }

  private static long millions(long count) {
    return Math.round(count / 1e6);
  }
}
