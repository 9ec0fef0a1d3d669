package dev.remeasure.kernels.normalisation;

/**
 * A batch normalisation with fixed statistics, which a convolution before it can take over (Jacob
 * et al., Quantization and Training, 2018, section 3.2).
 *
 * @param gain one a channel, as are the others
 * @param epsilon added to the variance
 */
@SuppressWarnings("ArrayRecordComponent") // Parameters of a layer: nobody compares two.
public record BatchNorm(float[] gain, float[] bias, float[] mean, float[] variance, float epsilon) {

  /** Scales a convolution's weights, the output channel running fastest, and gives its bias. */
  public float[] fold(float[] weights) {
    float[] folded = new float[gain.length];
    float[] factors = new float[gain.length];
    for (int c = 0; c < gain.length; c++) {
      factors[c] = (float) (gain[c] / Math.sqrt(variance[c] + epsilon));
      folded[c] = bias[c] - mean[c] * factors[c];
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factors[i % gain.length];
    }
    return folded;
  }
}
