package dev.remeasure.papers.mnasnet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.models.cnn.Graph;
import dev.remeasure.models.cnn.MnasNet;
import dev.remeasure.models.cnn.MobileNetV2;
import dev.remeasure.probe.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SameClassesTest {
  private static final Map<String, String> SMALL = Map.of("resolution", "32", "width", "1.0");

  @Test
  void scoresThatAreNoNumbersAreNotTheSame() {
    assertThat(failed(MnasNet::a1, graph -> image -> filled(graph.output().channels(), Float.NaN)))
        .containsExactly("classes as by plain loops: subject");
  }

  @Test
  void theSubjectPasses() {
    assertThat(failed(MnasNet::a1, Classifier::of)).isEmpty();
  }

  @Test
  void aSubjectThatIgnoresTheImageIsCaught() {
    assertThat(
            failed(
                MnasNet::a1,
                graph -> image -> Classifier.of(graph).classify(filled(image.length, 0))))
        .containsExactly("classes as by plain loops: subject");
  }

  @Test
  void anotherNetworkIsCaughtByItsCountsAndParts() {
    assertThat(failed(side -> MobileNetV2.of(1, side), Classifier::of))
        .containsExactly(
            "multiply-adds of MnasNet-A1", "parameters of MnasNet-A1", "parts of MnasNet-A1");
  }

  @Test
  void aWidthWithoutPublishedCountsIsToldSo() {
    assertThat(new SameClasses().show(Map.of("resolution", "32", "width", "0.5")))
        .extracting(Shown::finding)
        .contains(MobileNetV2.of(0.5, 224).multiplyAdds() + "; none is published for this width");
  }

  private static List<String> failed(
      IntFunction<Graph> table, Function<Graph, Classifier> subject) {
    return new SameClasses(table, subject)
        .show(SMALL).stream().filter(shown -> !shown.passed()).map(Shown::name).toList();
  }

  private static float[] filled(int length, float value) {
    float[] values = new float[length];
    Arrays.fill(values, value);
    return values;
  }
}
