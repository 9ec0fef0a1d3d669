package dev.remeasure.models.training;

import dev.remeasure.claims.Check;
import java.util.SplittableRandom;

/**
 * Made-up examples: normal inputs, whose class a random network decides and some noise blurs.
 *
 * @param inputs of all examples, one after the other
 * @param classes of the examples
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
public record Examples(int width, float[] inputs, int[] classes) {
  private static final double NOISE = 0.3;
  private static final int HIDDEN = 8;

  /**
   * Draws examples. The deciding network depends on width and number of classes alone, so that two
   * sets of different seeds are of one kind.
   */
  public static Examples of(int count, int width, int classes, long seed) {
    Check.that(count >= 1, "count", count, "must be at least 1");
    Check.that(width >= 1, "width", width, "must be at least 1");
    Check.that(classes >= 2, "classes", classes, "must be at least 2");
    Perceptron deciding = new Perceptron(width, HIDDEN, classes);
    float[] decisive = deciding.start(new SplittableRandom(17));
    SplittableRandom random = new SplittableRandom(seed);
    float[] inputs = new float[count * width];
    int[] chosen = new int[count];
    float[] scores = new float[classes];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < width; j++) {
        inputs[i * width + j] = (float) random.nextGaussian();
      }
      deciding.scores(decisive, inputs, i, scores);
      for (int c = 0; c < classes; c++) {
        scores[c] += (float) (NOISE * random.nextGaussian());
        chosen[i] = scores[c] > scores[chosen[i]] ? c : chosen[i];
      }
    }
    return new Examples(width, inputs, chosen);
  }

  public int count() {
    return classes.length;
  }
}
