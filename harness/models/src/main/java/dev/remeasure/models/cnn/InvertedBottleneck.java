package dev.remeasure.models.cnn;

import dev.remeasure.kernels.element.Activation;

/**
 * A block that widens, convolves each channel for itself, and narrows; with a path around where the
 * shape stays.
 *
 * @param squeeze channels of its squeeze-and-excitation for each channel of the input; 0 of none
 */
record InvertedBottleneck(
    int expansion, int kernel, int stride, double squeeze, Activation activation) {

  int add(Graph graph, int in, int channels) {
    int before = graph.shape(in).channels();
    int x = expansion == 1 ? in : graph.convolution(in, 1, 1, before * expansion, activation);
    x = graph.depthwise(x, kernel, stride, activation, Offset.NORMALISED);
    if (squeeze > 0) {
      int narrow = Math.max(1, (int) (before * squeeze));
      int factors = graph.dense(graph.globalAverage(x), narrow, Activation.RELU);
      factors = graph.dense(factors, graph.shape(x).channels(), Activation.NONE);
      x = graph.scale(x, graph.sigmoid(factors));
    }
    x = graph.convolution(x, 1, 1, channels, Activation.NONE);
    return stride == 1 && before == channels ? graph.add(x, in) : x;
  }
}
