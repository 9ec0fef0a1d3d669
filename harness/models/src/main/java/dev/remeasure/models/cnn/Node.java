package dev.remeasure.models.cnn;

import dev.remeasure.kernels.convolution.Window;
import dev.remeasure.kernels.element.Activation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a network.
 *
 * @param inputs numbers of the nodes it reads
 * @param from shape of the first of them
 * @param shape of its output
 * @param window of a convolution or pooling; null of others
 * @param activation of a convolution
 * @param offset of a convolution
 */
public record Node(
    Operator operator,
    List<Integer> inputs,
    Shape from,
    Shape shape,
    @Nullable Window window,
    Activation activation,
    Offset offset) {
  public Node {
    inputs = List.copyOf(inputs);
  }

  /** Where its window stands. */
  public Window place() {
    if (window == null) {
      throw new IllegalStateException(operator + " has no window");
    }
    return window;
  }

  /** Weights without those of normalisation and bias. */
  public int weights() {
    return switch (operator) {
      case CONVOLUTION -> taps() * from.channels() * shape.channels();
      case DEPTHWISE -> taps() * shape.channels();
      default -> 0;
    };
  }

  /** Trained numbers: weights, and a gain and a bias of each normalised channel, or a bias. */
  public long parameters() {
    return weights() == 0 ? 0 : weights() + (long) offset.parameters() * shape.channels();
  }

  /** Multiplications of an image by a weight; what a bias or a pooling adds is not counted. */
  public long multiplyAdds() {
    return switch (operator) {
      case CONVOLUTION -> (long) weights() * shape.pixels();
      case DEPTHWISE -> (long) taps() * shape.size();
      default -> 0;
    };
  }

  private int taps() {
    return place().kernel() * place().kernel();
  }
}
