package dev.remeasure.models.cnn;

import dev.remeasure.kernels.element.Activation;
import java.util.List;

/** MobileNetV2 (Sandler et al., 2018, arXiv 1801.04381, table 2). */
public final class MobileNetV2 {
  /** Expansion, channels, repetitions and stride of each row of the table. */
  private static final List<int[]> ROWS =
      List.of(
          new int[] {1, 16, 1, 1},
          new int[] {6, 24, 2, 2},
          new int[] {6, 32, 3, 2},
          new int[] {6, 64, 4, 2},
          new int[] {6, 96, 3, 1},
          new int[] {6, 160, 3, 2},
          new int[] {6, 320, 1, 1});

  private static final int CLASSES = 1000;

  private MobileNetV2() {}

  /**
   * The network.
   *
   * @param width by which all channels are multiplied; the last layer's only if above 1
   */
  public static Graph of(double width, int resolution) {
    Graph graph = new Graph(resolution);
    int x = graph.convolution(0, 3, 2, channels(32, width), Activation.RELU6);
    for (int[] row : ROWS) {
      for (int i = 0; i < row[2]; i++) {
        x =
            new InvertedBottleneck(row[0], 3, i == 0 ? row[3] : 1, 0, Activation.RELU6)
                .add(graph, x, channels(row[1], width));
      }
    }
    x = graph.convolution(x, 1, 1, channels(1280, Math.max(1, width)), Activation.RELU6);
    graph.dense(graph.globalAverage(x), CLASSES, Activation.NONE);
    return graph;
  }

  /** A multiple of 8, the nearest that is not below nine tenths. */
  private static int channels(int channels, double width) {
    double wanted = channels * width;
    int rounded = Math.max(8, (int) (wanted + 4) / 8 * 8);
    return rounded < 0.9 * wanted ? rounded + 8 : rounded;
  }
}
