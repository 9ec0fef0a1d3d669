package dev.remeasure.kernels.element;

/** What a layer does to each of its outputs: a clamp, so that it can be done in registers. */
public enum Activation {
  NONE(Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY),
  RELU(0, Float.POSITIVE_INFINITY),
  RELU6(0, 6);

  private final float low;
  private final float high;

  Activation(float low, float high) {
    this.low = low;
    this.high = high;
  }

  /** The least value it lets through. */
  public float low() {
    return low;
  }

  /** The greatest value it lets through. */
  public float high() {
    return high;
  }

  /** Its value for one number. */
  public float of(float x) {
    return Math.min(high, Math.max(low, x));
  }
}
