package dev.remeasure.models.unet;

/**
 * A layer that has parameters.
 *
 * @param inputs channels that come in
 * @param outputs channels that go out; 0 of a normalisation, which has a gain and a bias a channel
 * @param side of a convolution's window; 1 for a matrix
 */
public record Layer(Kind kind, int inputs, int outputs, int side, boolean bias) {
  /** What a layer is for. */
  public enum Kind {
    SELF_ATTENTION,
    CROSS_ATTENTION,
    OTHER
  }

  static Layer norm(int channels) {
    return new Layer(Kind.OTHER, channels, 0, 1, true);
  }

  static Layer matrix(int inputs, int outputs) {
    return new Layer(Kind.OTHER, inputs, outputs, 1, true);
  }

  static Layer convolution(int inputs, int outputs) {
    return new Layer(Kind.OTHER, inputs, outputs, 3, true);
  }

  /** Number of its parameters. */
  public long parameters() {
    if (outputs == 0) {
      return 2L * inputs;
    }
    return (long) inputs * outputs * side * side + (bias ? outputs : 0);
  }

  /** Parameters of two factors of that rank beside it (Hu et al. 2021, arXiv 2106.09685). */
  public long adaptor(int rank) {
    return (long) rank * (inputs + outputs);
  }
}
