package dev.remeasure.models.cnn;

import dev.remeasure.kernels.element.Activation;
import java.util.List;

/**
 * NASNet-A (4 @ 1056), the mobile one (Zoph et al., 2018, arXiv 1707.07012, figure 4 and appendix
 * A.4). Each cell reads the two before it.
 */
public final class NasNet {
  private static final int FILTERS = 44;
  private static final int REPETITIONS = 4;
  private static final int STEM = 32;
  private static final int CLASSES = 1000;

  private final Graph graph;
  private int before; // the cell before the last; none yet if negative
  private int last;

  private NasNet(int resolution) {
    this.graph = new Graph(resolution);
    this.before = -1;
    this.last = graph.validConvolution(0, 3, 2, STEM);
  }

  /** The network. */
  public static Graph mobile(int resolution) {
    NasNet net = new NasNet(resolution);
    net.reduce(FILTERS / 4);
    net.reduce(FILTERS / 2);
    for (int stage = 0; stage < 3; stage++) {
      if (stage > 0) {
        net.reduce(FILTERS << stage);
      }
      for (int i = 0; i < REPETITIONS; i++) {
        net.normal(FILTERS << stage);
      }
    }
    int features = net.graph.globalAverage(net.graph.relu(net.last));
    net.graph.dense(features, CLASSES, Activation.NONE);
    return net.graph;
  }

  private void normal(int filters) {
    int p = adjusted(filters);
    int h = graph.convolution(graph.relu(last), 1, 1, filters, Activation.NONE);
    int x1 = graph.add(separable(h, filters, 5, 1), separable(p, filters, 3, 1));
    int x2 = graph.add(separable(p, filters, 5, 1), separable(p, filters, 3, 1));
    int x3 = graph.add(graph.pool(Operator.AVERAGE_POOL, h, 3, 1), p);
    int x4 =
        graph.add(
            graph.pool(Operator.AVERAGE_POOL, p, 3, 1), graph.pool(Operator.AVERAGE_POOL, p, 3, 1));
    int x5 = graph.add(separable(h, filters, 3, 1), h);
    advance(graph.concatenate(List.of(p, x1, x2, x3, x4, x5)));
  }

  private void reduce(int filters) {
    int p = before < 0 ? last : adjusted(filters);
    int h = graph.convolution(graph.relu(last), 1, 1, filters, Activation.NONE);
    int x1 = graph.add(separable(h, filters, 5, 2), separable(p, filters, 7, 2));
    int x2 = graph.add(graph.pool(Operator.MAX_POOL, h, 3, 2), separable(p, filters, 7, 2));
    int x3 = graph.add(graph.pool(Operator.AVERAGE_POOL, h, 3, 2), separable(p, filters, 5, 2));
    int x4 = graph.add(x2, graph.pool(Operator.AVERAGE_POOL, x1, 3, 1));
    int x5 = graph.add(separable(x1, filters, 3, 1), graph.pool(Operator.MAX_POOL, h, 3, 2));
    advance(graph.concatenate(List.of(x2, x3, x4, x5)));
  }

  private void advance(int cell) {
    before = last;
    last = cell;
  }

  /** The cell before the last, in the last one's size and with that many channels. */
  private int adjusted(int filters) {
    if (graph.shape(before).height() != graph.shape(last).height()) {
      int p = graph.relu(before);
      int even = halved(p, filters / 2);
      int odd = halved(graph.shift(p), filters - filters / 2);
      return graph.concatenate(List.of(even, odd));
    }
    if (graph.shape(before).channels() != filters) {
      return graph.convolution(graph.relu(before), 1, 1, filters, Activation.NONE);
    }
    return before;
  }

  private int halved(int in, int filters) {
    int every = graph.pool(Operator.AVERAGE_POOL, in, 1, 2);
    return graph.convolution(every, 1, 1, filters, Activation.NONE);
  }

  /** Two separable convolutions, each after a ReLU; the first one moves by the stride. */
  private int separable(int in, int filters, int kernel, int stride) {
    int x = graph.relu(in);
    x = graph.depthwise(x, kernel, stride, Activation.NONE, Offset.NONE);
    x = graph.convolution(x, 1, 1, filters, Activation.RELU);
    x = graph.depthwise(x, kernel, 1, Activation.NONE, Offset.NONE);
    return graph.convolution(x, 1, 1, filters, Activation.NONE);
  }
}
