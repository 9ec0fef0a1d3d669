package dev.remeasure.simulate.serving;

import dev.remeasure.claims.Check;

/**
 * The shape of a decoder-only transformer, as far as its cost depends on it.
 *
 * @param parameters of all weights, each used once a token
 * @param layers of attention
 * @param width of a layer's queries, heads times their width
 * @param keyWidth of a layer's keys, and of its values
 * @param bytes of a weight, and of a number in keys and values
 */
public record Transformer(double parameters, int layers, int width, int keyWidth, int bytes) {
  public Transformer {
    Check.that(parameters > 0, "parameters", parameters, "must be above zero");
    Check.that(layers >= 1, "layers", layers, "must be at least 1");
    Check.that(width >= 1, "width", width, "must be at least 1");
    Check.that(keyWidth >= 1, "keyWidth", keyWidth, "must be at least 1");
    Check.that(bytes >= 1, "bytes", bytes, "must be at least 1");
  }

  /** Bytes of all weights. */
  public double weightBytes() {
    return parameters * bytes;
  }

  /** Bytes of the keys and values of one token. */
  public double tokenBytes() {
    return 2.0 * layers * keyWidth * bytes;
  }

  /** Floating-point operations of a token, without attention. */
  public double tokenOperations() {
    return 2 * parameters;
  }

  /** Floating-point operations of one token's attention to another. */
  public double pairOperations() {
    return 4.0 * layers * width;
  }
}
