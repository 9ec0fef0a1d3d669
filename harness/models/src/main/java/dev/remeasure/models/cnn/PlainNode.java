package dev.remeasure.models.cnn;

import dev.remeasure.kernels.convolution.Window;
import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A node of a network as plain loops over double-precision sums, slow and simple: what fast ones
 * are held to.
 */
public final class PlainNode {
  private final Node node;
  private final Graph graph;
  private final IntFunction<float[]> values;
  private final Weights weights;
  private final float[] in;

  private PlainNode(Graph graph, int number, IntFunction<float[]> values, long seed) {
    this.graph = graph;
    this.values = values;
    this.node = graph.nodes().get(number);
    this.weights = Weights.of(node, seed + number);
    this.in = values.apply(node.inputs().getFirst());
  }

  /**
   * What the node is to give.
   *
   * @param values what each node before it gave, by number
   * @param seed of the network's weights
   */
  public static double[] of(Graph graph, int number, IntFunction<float[]> values, long seed) {
    PlainNode plain = new PlainNode(graph, number, values, seed);
    double[] out = new double[plain.node.shape().size()];
    Arrays.setAll(
        out,
        i -> {
          int channels = plain.node.shape().channels();
          int pixel = i / channels;
          return plain.at(
              pixel / plain.node.shape().width(), pixel % plain.node.shape().width(), i % channels);
        });
    return out;
  }

  private double at(int y, int x, int c) {
    return switch (node.operator()) {
      case CONVOLUTION, DEPTHWISE ->
          Math.clamp(
              weights.bias()[c] + sum(y, x, c), node.activation().low(), node.activation().high());
      case RELU -> Math.max(0, value(in, y, x, c));
      case SIGMOID -> 1 / (1 + Math.exp(-value(in, y, x, c)));
      case ADD -> value(in, y, x, c) + value(second(), y, x, c);
      case SCALE -> value(in, y, x, c) * second()[c];
      case CONCATENATE -> joined(y, x, c);
      case MAX_POOL -> pool(y, x, c)[0];
      case AVERAGE_POOL -> pool(y, x, c)[1];
      case GLOBAL_AVERAGE -> mean(c);
      case SHIFT -> value(in, y + 1, x + 1, c);
      case INPUT -> throw new IllegalArgumentException("an input is not computed");
    };
  }

  private float[] second() {
    return values.apply(node.inputs().get(1));
  }

  /** Zero outside. */
  private double value(float[] image, int y, int x, int c) {
    Shape from = node.from();
    return y < 0 || x < 0 || y >= from.height() || x >= from.width()
        ? 0
        : image[(y * from.width() + x) * from.channels() + c];
  }

  private double sum(int y, int x, int c) {
    Window window = node.place();
    int channels = node.shape().channels();
    double sum = 0;
    for (int tap = 0; tap < window.kernel() * window.kernel(); tap++) {
      int fromY = y * window.stride() - window.top() + tap / window.kernel();
      int fromX = x * window.stride() - window.left() + tap % window.kernel();
      if (node.operator() == Operator.DEPTHWISE) {
        sum += value(in, fromY, fromX, c) * weights.kernel()[tap * channels + c];
        continue;
      }
      for (int i = 0; i < node.from().channels(); i++) {
        sum +=
            value(in, fromY, fromX, i)
                * weights.kernel()[(tap * node.from().channels() + i) * channels + c];
      }
    }
    return sum;
  }

  /** Largest and mean of the window's pixels in the image. */
  private double[] pool(int y, int x, int c) {
    Window window = node.place();
    double largest = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int there = 0;
    for (int tap = 0; tap < window.kernel() * window.kernel(); tap++) {
      int fromY = y * window.stride() - window.top() + tap / window.kernel();
      int fromX = x * window.stride() - window.left() + tap % window.kernel();
      if (fromY >= 0 && fromX >= 0 && fromY < window.height() && fromX < window.width()) {
        largest = Math.max(largest, value(in, fromY, fromX, c));
        sum += value(in, fromY, fromX, c);
        there++;
      }
    }
    return new double[] {largest, sum / there};
  }

  private double mean(int c) {
    double sum = 0;
    for (int pixel = 0; pixel < node.from().pixels(); pixel++) {
      sum += in[pixel * node.from().channels() + c];
    }
    return sum / node.from().pixels();
  }

  private double joined(int y, int x, int c) {
    int rest = c;
    for (int part : node.inputs()) {
      Shape own = graph.shape(part);
      if (rest < own.channels()) {
        return values.apply(part)[(y * own.width() + x) * own.channels() + rest];
      }
      rest -= own.channels();
    }
    throw new IllegalArgumentException("no channel " + c);
  }
}
