package dev.remeasure.yardstick;

/** How far two results are apart. */
final class Difference {
  private Difference() {}

  /** The largest difference, relative to the largest value. */
  static double of(float[] one, float[] other) {
    double most = 0;
    double largest = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
      largest = Math.max(largest, Math.abs(other[i]));
    }
    return largest == 0 ? Double.POSITIVE_INFINITY : most / largest;
  }

  /** An image with its channels apart, from one with the channels of a pixel together. */
  static float[] apart(float[] together, int pixels, int channels) {
    float[] apart = new float[together.length];
    for (int pixel = 0; pixel < pixels; pixel++) {
      for (int c = 0; c < channels; c++) {
        apart[c * pixels + pixel] = together[pixel * channels + c];
      }
    }
    return apart;
  }
}
