package dev.remeasure.models.training;

import dev.remeasure.claims.Check;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A network of one hidden layer with hyperbolic tangents and a softmax over classes, whose
 * parameters are one array: weights and biases of the hidden layer, then of the output.
 */
public final class Perceptron {
  private final int width;
  private final int hidden;
  private final int classes;

  public Perceptron(int width, int hidden, int classes) {
    Check.that(width >= 1, "width", width, "must be at least 1");
    Check.that(hidden >= 1, "hidden", hidden, "must be at least 1");
    Check.that(classes >= 2, "classes", classes, "must be at least 2");
    this.width = width;
    this.hidden = hidden;
    this.classes = classes;
  }

  /** Number of parameters. */
  public int parameters() {
    return hidden * (width + 1) + classes * (hidden + 1);
  }

  /** Random parameters to start from. */
  public float[] start(SplittableRandom random) {
    float[] parameters = new float[parameters()];
    for (int i = 0; i < parameters.length; i++) {
      double scale = i < hidden * (width + 1) ? Math.sqrt(1.0 / width) : Math.sqrt(1.0 / hidden);
      parameters[i] = (float) (scale * random.nextGaussian());
    }
    return parameters;
  }

  /** Scores of the classes for one example. */
  void scores(float[] parameters, float[] inputs, int example, float[] scores) {
    float[] active = new float[hidden];
    forward(parameters, inputs, example * width, active, scores);
  }

  /** Mean cross-entropy of examples, in nats. */
  public double loss(float[] parameters, Examples examples) {
    return lossAndGradient(parameters, examples, 0, examples.count(), null);
  }

  /**
   * Mean cross-entropy of a batch, in nats, and its gradient.
   *
   * @param from its first example; the batch goes round the end
   * @param gradient is overwritten
   */
  public double gradient(
      float[] parameters, Examples examples, int from, int batch, float[] gradient) {
    Arrays.fill(gradient, 0);
    return lossAndGradient(parameters, examples, from, batch, gradient);
  }

  private double lossAndGradient(
      float[] parameters, Examples examples, int from, int batch, float @Nullable [] gradient) {
    double loss = 0;
    float[] active = new float[hidden];
    float[] scores = new float[classes];
    for (int i = 0; i < batch; i++) {
      int example = (from + i) % examples.count();
      forward(parameters, examples.inputs(), example * width, active, scores);
      loss -= Math.log(softmax(scores, examples.classes()[example]));
      if (gradient != null) {
        scores[examples.classes()[example]] -= 1;
        backward(parameters, examples.inputs(), example * width, active, scores, batch, gradient);
      }
    }
    return loss / batch;
  }

  private void forward(float[] parameters, float[] inputs, int at, float[] active, float[] scores) {
    for (int h = 0; h < hidden; h++) {
      int weights = h * (width + 1);
      float sum = parameters[weights + width];
      for (int j = 0; j < width; j++) {
        sum += parameters[weights + j] * inputs[at + j];
      }
      active[h] = (float) Math.tanh(sum);
    }
    for (int c = 0; c < classes; c++) {
      int weights = hidden * (width + 1) + c * (hidden + 1);
      float sum = parameters[weights + hidden];
      for (int h = 0; h < hidden; h++) {
        sum += parameters[weights + h] * active[h];
      }
      scores[c] = sum;
    }
  }

  private void backward(
      float[] parameters,
      float[] inputs,
      int at,
      float[] active,
      float[] error,
      int batch,
      float[] gradient) {
    float[] back = new float[hidden];
    for (int c = 0; c < classes; c++) {
      int weights = hidden * (width + 1) + c * (hidden + 1);
      float each = error[c] / batch;
      gradient[weights + hidden] += each;
      for (int h = 0; h < hidden; h++) {
        gradient[weights + h] += each * active[h];
        back[h] += each * parameters[weights + h];
      }
    }
    for (int h = 0; h < hidden; h++) {
      int weights = h * (width + 1);
      float each = back[h] * (1 - active[h] * active[h]);
      gradient[weights + width] += each;
      for (int j = 0; j < width; j++) {
        gradient[weights + j] += each * inputs[at + j];
      }
    }
  }

  /** Turns scores into probabilities; returns that of one class. */
  private static double softmax(float[] scores, int of) {
    float most = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double sum = 0;
    for (int c = 0; c < scores.length; c++) {
      scores[c] = (float) Math.exp(scores[c] - most);
      sum += scores[c];
    }
    for (int c = 0; c < scores.length; c++) {
      scores[c] /= (float) sum;
    }
    return scores[of];
  }
}
