package dev.remeasure.models.cnn;

import dev.remeasure.kernels.element.Activation;
import java.util.List;

/** MnasNet-A1 (Tan et al., 2019, arXiv 1807.11626, figure 7). */
public final class MnasNet {
  private static final double SQUEEZE = 0.25;
  private static final int CLASSES = 1000;

  /** The rows of the figure. */
  private static final List<Row> ROWS =
      List.of(
          new Row(1, 3, 16, 1, 1, 0),
          new Row(6, 3, 24, 2, 2, 0),
          new Row(3, 5, 40, 3, 2, SQUEEZE),
          new Row(6, 3, 80, 4, 2, 0),
          new Row(6, 3, 112, 2, 1, SQUEEZE),
          new Row(6, 5, 160, 3, 2, SQUEEZE),
          new Row(6, 3, 320, 1, 1, 0));

  private MnasNet() {}

  /** The network. */
  public static Graph a1(int resolution) {
    Graph graph = new Graph(resolution);
    int x = graph.convolution(0, 3, 2, 32, Activation.RELU);
    for (Row row : ROWS) {
      for (int i = 0; i < row.repetitions; i++) {
        int stride = i == 0 ? row.stride : 1;
        x =
            new InvertedBottleneck(row.expansion, row.kernel, stride, row.squeeze, Activation.RELU)
                .add(graph, x, row.channels);
      }
    }
    x = graph.convolution(x, 1, 1, 1280, Activation.RELU);
    graph.dense(graph.globalAverage(x), CLASSES, Activation.NONE);
    return graph;
  }

  private record Row(
      int expansion, int kernel, int channels, int repetitions, int stride, double squeeze) {}
}
