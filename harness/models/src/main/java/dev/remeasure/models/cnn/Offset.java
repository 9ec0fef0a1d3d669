package dev.remeasure.models.cnn;

/** What is added to each channel of a convolution. */
public enum Offset {
  NONE(0),
  /** A trained number. */
  BIAS(1),
  /** A batch normalisation's gain and bias, which is folded into the weights. */
  NORMALISED(2);

  private final int parameters;

  Offset(int parameters) {
    this.parameters = parameters;
  }

  /** Trained numbers a channel. */
  int parameters() {
    return parameters;
  }
}
