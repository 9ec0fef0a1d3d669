package dev.remeasure.models.cnn;

import dev.remeasure.kernels.convolution.Depthwise;
import dev.remeasure.kernels.convolution.Full;
import dev.remeasure.kernels.convolution.Pointwise;
import dev.remeasure.kernels.element.Runs;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import java.util.ArrayList;
import java.util.List;

/** A graph with random weights, ready to run one image at a time in the caller's thread. */
public final class Network {
  private final Graph graph;
  private final float[][] values;
  private final List<Runnable> steps = new ArrayList<>();
  private final Gemm gemm = new Gemm();

  /**
   * A network.
   *
   * @param seed of its weights; each node's own is this plus the node's number
   */
  public Network(Graph graph, long seed) {
    this.graph = graph;
    this.values = new float[graph.nodes().size()][];
    for (int i = 0; i < values.length; i++) {
      Node node = graph.nodes().get(i);
      values[i] = new float[node.shape().size()];
      steps.add(step(node, Weights.of(node, seed + i), values[i]));
    }
  }

  public Graph graph() {
    return graph;
  }

  /** One number a class, in an array that the next call writes over. */
  public float[] run(float[] image) {
    System.arraycopy(image, 0, values[0], 0, values[0].length);
    steps.forEach(Runnable::run);
    return values[values.length - 1];
  }

  /** What a node gave in the last run. */
  public float[] value(int node) {
    return values[node];
  }

  private Runnable step(Node node, Weights weights, float[] out) {
    int channels = node.shape().channels();
    float[] in = node.inputs().isEmpty() ? out : values[node.inputs().getFirst()];
    return switch (node.operator()) {
      case INPUT -> () -> {};
      case CONVOLUTION -> convolution(node, weights, in, out);
      case DEPTHWISE -> {
        Depthwise depthwise =
            new Depthwise(node.place(), weights.kernel(), weights.bias(), node.activation());
        yield () -> depthwise.apply(in, out);
      }
      case RELU -> () -> Images.relu(in, out);
      case SIGMOID ->
          () -> {
            System.arraycopy(in, 0, out, 0, out.length);
            Runs.sigmoid(out, 0, out.length);
          };
      case ADD -> {
        float[] other = values[node.inputs().get(1)];
        yield () -> Images.add(in, other, out);
      }
      case SCALE -> {
        float[] factors = values[node.inputs().get(1)];
        yield () -> Images.scale(in, factors, out);
      }
      case CONCATENATE -> () -> concatenate(node, out);
      case MAX_POOL -> () -> Pooling.max(node.place(), channels, in, out);
      case AVERAGE_POOL -> () -> Pooling.average(node.place(), channels, in, out);
      case GLOBAL_AVERAGE -> () -> Images.average(in, out);
      case SHIFT -> () -> Images.shift(node.shape(), in, out);
    };
  }

  private Runnable convolution(Node node, Weights weights, float[] in, float[] out) {
    int channels = node.shape().channels();
    Matrix kernel = Matrix.of(weights.kernel(), weights.kernel().length / channels, channels);
    if (node.place().kernel() == 1 && node.place().stride() == 1) {
      Pointwise pointwise = new Pointwise(kernel, weights.bias(), node.activation());
      return () -> pointwise.apply(in, node.shape().pixels(), out, gemm);
    }
    Full full =
        new Full(node.place(), node.from().channels(), kernel, weights.bias(), node.activation());
    return () -> full.apply(in, out, gemm);
  }

  private void concatenate(Node node, float[] out) {
    int at = 0;
    int channels = node.shape().channels();
    for (int part : node.inputs()) {
      int own = graph.shape(part).channels();
      for (int pixel = 0; pixel < node.shape().pixels(); pixel++) {
        System.arraycopy(values[part], pixel * own, out, pixel * channels + at, own);
      }
      at += own;
    }
  }
}
