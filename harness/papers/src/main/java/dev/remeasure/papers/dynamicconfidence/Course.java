package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.models.spiking.SpikingNetwork;
import dev.remeasure.models.training.Examples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What the network would answer to each example after each step, and how sure it would be. */
final class Course {
  /** Tried for the scores, as a negative log-likelihood knows no closed form for it. */
  private static final List<Float> SHARPNESSES =
      List.of(0.25f, 0.35f, 0.5f, 0.7f, 1f, 1.4f, 2f, 2.8f, 4f, 5.6f, 8f);

  private static final int THRESHOLDS = 1000;

  private final int steps;
  private final List<float[][]> scores = new ArrayList<>();
  private final int[] classes;
  private float sharpnessOfShares = Float.NaN;
  private double[][] shares = {};

  Course(SpikingNetwork network, Examples examples, int steps) {
    this.steps = steps;
    this.classes = examples.classes();
    for (int example = 0; example < examples.count(); example++) {
      float[][] own = new float[steps][Task.CLASSES];
      network.start(examples.inputs(), example * examples.width());
      for (float[] after : own) {
        network.step();
        network.scores(after);
      }
      scores.add(own);
    }
  }

  /** The sharpness under which the last step's shares have the least negative log-likelihood. */
  float sharpness() {
    float best = SHARPNESSES.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (float sharpness : SHARPNESSES) {
      double loss = 0;
      for (int example = 0; example < classes.length; example++) {
        float[] last = scores.get(example)[steps - 1];
        float right = last[classes[example]];
        float highest = last[highest(last)];
        loss -= Math.log(Confidence.of(last, sharpness)) + sharpness * (right - highest);
      }
      if (loss < least) {
        least = loss;
        best = sharpness;
      }
    }
    return best;
  }

  /** The lowest of a thousand thresholds that answers as many examples rightly as all steps do. */
  Confidence withoutLoss() {
    float sharpness = sharpness();
    int all = right(new Confidence(sharpness, 1));
    return IntStream.range(0, THRESHOLDS)
        .mapToObj(i -> new Confidence(sharpness, (double) i / THRESHOLDS))
        .filter(confidence -> right(confidence) >= all)
        .findFirst()
        .orElse(new Confidence(sharpness, 1));
  }

  /** Examples that are answered rightly when stopped so. */
  int right(Confidence confidence) {
    int right = 0;
    for (int example = 0; example < classes.length; example++) {
      float[] at = scores.get(example)[stop(example, confidence) - 1];
      right += highest(at) == classes[example] ? 1 : 0;
    }
    return right;
  }

  /** Mean steps when stopped so. */
  double meanSteps(Confidence confidence) {
    return IntStream.range(0, classes.length)
        .mapToDouble(example -> stop(example, confidence))
        .average()
        .orElseThrow();
  }

  /** Mean steps until an oracle stops: at the first right answer, or never. */
  double oracleSteps() {
    return IntStream.range(0, classes.length)
        .mapToDouble(example ->
            IntStream.range(0, steps)
                    .filter(step -> highest(scores.get(example)[step]) == classes[example])
                    .findFirst()
                    .orElse(steps - 1)
                + 1.0)
        .average()
        .orElseThrow();
  }

  private int stop(int example, Confidence confidence) {
    if (confidence.sharpness() != sharpnessOfShares) {
      sharpnessOfShares = confidence.sharpness();
      shares = scores.stream().map(this::shares).toArray(double[][]::new);
    }
    for (int step = 1; step < steps; step++) {
      if (shares[example][step - 1] > confidence.threshold()) {
        return step;
      }
    }
    return steps;
  }

  /** The share of the highest score after each step of an example. */
  private double[] shares(float[][] own) {
    double[] shares = new double[steps];
    for (int step = 0; step < steps; step++) {
      shares[step] = Confidence.of(own[step], sharpnessOfShares);
    }
    return shares;
  }

  private static int highest(float[] scores) {
    int highest = 0;
    for (int c = 1; c < scores.length; c++) {
      highest = scores[c] > scores[highest] ? c : highest;
    }
    return highest;
  }
}
