package dev.remeasure.models.spiking;

import dev.remeasure.claims.Check;
import java.util.List;

/**
 * Widths of fully connected layers, and where their parameters are in one array: of each layer the
 * weights, those of one input after the other, then the biases.
 *
 * @param widths of the input, of the hidden layers and of the output
 */
public record Layers(List<Integer> widths) {
  public Layers {
    widths = List.copyOf(widths);
    Check.that(widths.size() >= 3, "widths", widths, "must have a hidden layer");
    widths.forEach(width -> Check.that(width >= 1, "width", width, "must be at least 1"));
  }

  /** Number of layers that have parameters. */
  public int count() {
    return widths.size() - 1;
  }

  /** Inputs of a layer. */
  public int inputs(int layer) {
    return widths.get(layer);
  }

  /** Outputs of a layer. */
  public int outputs(int layer) {
    return widths.get(layer + 1);
  }

  /** Outputs of the last layer. */
  public int classes() {
    return widths.getLast();
  }

  /** Number of all parameters. */
  public int parameters() {
    return weights(count());
  }

  /** Where the weights of a layer start. */
  int weights(int layer) {
    int at = 0;
    for (int before = 0; before < layer; before++) {
      at += (inputs(before) + 1) * outputs(before);
    }
    return at;
  }

  /** Where the biases of a layer start. */
  int biases(int layer) {
    return weights(layer) + inputs(layer) * outputs(layer);
  }
}
