package dev.remeasure.models.cnn;

import dev.remeasure.kernels.normalisation.BatchNorm;
import dev.remeasure.kernels.random.Noise;
import java.util.Arrays;

/**
 * Random weights of a node, the same for the same seed, with a random batch normalisation folded in
 * where the node has one.
 *
 * @param kernel place of the window, input channel, output channel; of a depthwise one place and
 *     channel
 * @param bias one an output channel
 */
@SuppressWarnings("ArrayRecordComponent") // Weights: nobody compares two.
public record Weights(float[] kernel, float[] bias) {

  /** Weights that keep the size of what flows through (He et al., 2015). */
  public static Weights of(Node node, long seed) {
    Noise noise = new Noise(seed);
    int channels = node.shape().channels();
    float[] kernel = noise.normals(node.weights(), Math.sqrt(2.0 * channels / node.weights()));
    return switch (node.offset()) {
      case NONE -> new Weights(kernel, new float[channels]);
      case BIAS -> new Weights(kernel, noise.normals(channels, 0.1));
      case NORMALISED -> {
        BatchNorm norm =
            new BatchNorm(
                around(1, channels, noise),
                noise.normals(channels, 0.1),
                noise.normals(channels, 0.1),
                around(1, channels, noise),
                1e-3f);
        yield new Weights(kernel, norm.fold(kernel));
      }
    };
  }

  private static float[] around(float middle, int count, Noise noise) {
    float[] numbers = new float[count];
    Arrays.fill(numbers, middle);
    for (int i = 0; i < count; i++) {
      numbers[i] += (float) (0.4 * (noise.uniform() - 0.5));
    }
    return numbers;
  }
}
