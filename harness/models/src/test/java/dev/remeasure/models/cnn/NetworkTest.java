package dev.remeasure.models.cnn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.kernels.random.Noise;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every node of every network, against plain loops over the same inputs. */
@Tag("slow")
class NetworkTest {
  static Stream<IntFunction<Graph>> networks() {
    return Stream.of(
        side -> MobileNetV2.of(1, side),
        side -> MobileNetV2.of(1.4, side),
        MnasNet::a1,
        NasNet::mobile);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyNodeGivesWhatPlainLoopsGive(IntFunction<Graph> network) {
    Graph graph = network.apply(35);
    Network fast = new Network(graph, 5);
    fast.run(new Noise(1).normals(graph.nodes().getFirst().shape().size(), 1));
    for (int i = 1; i < graph.nodes().size(); i++) {
      double[] expected = PlainNode.of(graph, i, fast::value, 5);
      double largest = 1e-3;
      double gap = 0;
      for (int j = 0; j < expected.length; j++) {
        largest = Math.max(largest, Math.abs(expected[j]));
        gap = Math.max(gap, Math.abs(fast.value(i)[j] - expected[j]));
      }
      assertThat(gap / largest).as("node %d: %s", i, graph.nodes().get(i)).isLessThan(1e-5);
    }
  }

  @Test
  void theSameSeedGivesTheSameClasses() {
    float[] image = new Noise(1).normals(3 * 32 * 32, 1);
    float[] once = new Network(MnasNet.a1(32), 7).run(image).clone();
    assertThat(new Network(MnasNet.a1(32), 7).run(image)).isEqualTo(once).hasSize(1000);
    assertThat(new Network(MnasNet.a1(32), 8).run(image)).isNotEqualTo(once);
  }
}
