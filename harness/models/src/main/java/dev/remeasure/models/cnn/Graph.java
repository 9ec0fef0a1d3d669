package dev.remeasure.models.cnn;

import dev.remeasure.kernels.convolution.Window;
import dev.remeasure.kernels.element.Activation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network as it is published, node after node; each method adds one and gives its number. */
public final class Graph {
  private final List<Node> nodes = new ArrayList<>();

  /** A network that reads square images of three colours; node 0 is the image. */
  public Graph(int resolution) {
    Shape image = new Shape(resolution, resolution, 3);
    nodes.add(
        new Node(Operator.INPUT, List.of(), image, image, null, Activation.NONE, Offset.NONE));
  }

  public List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** The last node's shape, which is the network's. */
  public Shape output() {
    return nodes.getLast().shape();
  }

  /** Trained numbers of all nodes. */
  public long parameters() {
    return nodes.stream().mapToLong(Node::parameters).sum();
  }

  /** Multiply-adds of all nodes for one image. */
  public long multiplyAdds() {
    return nodes.stream().mapToLong(Node::multiplyAdds).sum();
  }

  Shape shape(int node) {
    return nodes.get(node).shape();
  }

  int convolution(int in, int kernel, int stride, int channels, Activation activation) {
    return windowed(
        Operator.CONVOLUTION,
        in,
        same(in, kernel, stride),
        channels,
        activation,
        Offset.NORMALISED);
  }

  /** The same without zeros around the image. */
  int validConvolution(int in, int kernel, int stride, int channels) {
    Shape from = shape(in);
    Window window = Window.valid(from.height(), from.width(), kernel, stride);
    return windowed(Operator.CONVOLUTION, in, window, channels, Activation.NONE, Offset.NORMALISED);
  }

  int depthwise(int in, int kernel, int stride, Activation activation, Offset offset) {
    int channels = shape(in).channels();
    return windowed(Operator.DEPTHWISE, in, same(in, kernel, stride), channels, activation, offset);
  }

  /** A convolution of one pixel with a bias instead of a normalisation. */
  int dense(int in, int channels, Activation activation) {
    Shape from = shape(in);
    Shape to = new Shape(from.height(), from.width(), channels);
    return add(
        new Node(
            Operator.CONVOLUTION, List.of(in), from, to, same(in, 1, 1), activation, Offset.BIAS));
  }

  int pool(Operator operator, int in, int kernel, int stride) {
    return windowed(
        operator, in, same(in, kernel, stride), shape(in).channels(), Activation.NONE, Offset.NONE);
  }

  int globalAverage(int in) {
    return plain(Operator.GLOBAL_AVERAGE, List.of(in), new Shape(1, 1, shape(in).channels()));
  }

  int relu(int in) {
    return plain(Operator.RELU, List.of(in), shape(in));
  }

  int sigmoid(int in) {
    return plain(Operator.SIGMOID, List.of(in), shape(in));
  }

  int shift(int in) {
    return plain(Operator.SHIFT, List.of(in), shape(in));
  }

  int add(int one, int other) {
    if (!shape(one).equals(shape(other))) {
      throw new IllegalArgumentException(shape(one) + " and " + shape(other) + " cannot be added");
    }
    return plain(Operator.ADD, List.of(one, other), shape(one));
  }

  int scale(int image, int factors) {
    return plain(Operator.SCALE, List.of(image, factors), shape(image));
  }

  int concatenate(List<Integer> parts) {
    Shape first = shape(parts.getFirst());
    int channels = parts.stream().mapToInt(part -> shape(part).channels()).sum();
    return plain(Operator.CONCATENATE, parts, new Shape(first.height(), first.width(), channels));
  }

  private Window same(int in, int kernel, int stride) {
    return Window.same(shape(in).height(), shape(in).width(), kernel, stride);
  }

  private int windowed(
      Operator operator,
      int in,
      Window window,
      int channels,
      Activation activation,
      Offset offset) {
    Shape to = new Shape(window.outHeight(), window.outWidth(), channels);
    return add(new Node(operator, List.of(in), shape(in), to, window, activation, offset));
  }

  private int plain(Operator operator, List<Integer> inputs, Shape shape) {
    @Nullable Window none = null;
    return add(
        new Node(
            operator, inputs, shape(inputs.getFirst()), shape, none, Activation.NONE, Offset.NONE));
  }

  private int add(Node node) {
    nodes.add(node);
    return nodes.size() - 1;
  }
}
