package dev.remeasure.papers.mcmoe;

import dev.remeasure.kernels.element.Runs;
import dev.remeasure.kernels.matrix.Gemv;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.bits.BitAllocation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The experts of a block and their router, which sends each token to two of them. The router
 * prefers later experts, so that some matter more than others.
 *
 * @param router an expert a row
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two.
record Block(float[] router, List<Expert> experts) {
  static final int EXPERTS = 8;
  private static final int[] BITS = {1, 2, 3};
  private static final int SAMPLES = 4; // tokens by which an expert's loss is measured
  private static final int CALIBRATION = 256; // tokens by which its weight is
  private static final double WEIGHT_POWER = 1.5;

  static Block random(int width, int hidden, long seed) {
    Noise noise = new Noise(seed);
    float[] router = noise.normals(EXPERTS * width, 1 / Math.sqrt(width));
    List<Expert> experts = new ArrayList<>();
    for (int expert = 0; expert < EXPERTS; expert++) {
      Runs.scale(router, expert * width, width, 1 + expert / 4f);
      experts.add(Expert.random(width, hidden, noise));
    }
    return new Block(router, experts);
  }

  int width() {
    return experts.getFirst().width();
  }

  /** The two experts of a token, and the share of each. */
  Route route(float[] x) {
    float[] score = new float[EXPERTS];
    for (int expert = 0; expert < EXPERTS; expert++) {
      score[expert] = Gemv.dot(router, expert * x.length, x, 0, x.length);
    }
    int first = score[1] > score[0] ? 1 : 0;
    int second = 1 - first;
    for (int expert = 2; expert < EXPERTS; expert++) {
      if (score[expert] > score[first]) {
        second = first;
        first = expert;
      } else if (score[expert] > score[second]) {
        second = expert;
      }
    }
    double share = 1 / (1 + Math.exp(score[second] - score[first]));
    return new Route(first, second, (float) share);
  }

  /** Two experts of which the first has a share and the second the rest. */
  record Route(int first, int second, float share) {}

  /**
   * Shares bits out by what each expert loses with 1, 2 and 3 of them: how often it is chosen,
   * times its mean share to the power of 1.5, times the error of its answers (paper, section 3;
   * powers as in its code).
   */
  BitAllocation allocation(long seed, int budget) {
    Noise noise = new Noise(seed);
    double[] chosen = new double[EXPERTS];
    double[] share = new double[EXPERTS];
    for (int i = 0; i < CALIBRATION; i++) {
      Route route = route(noise.normals(width(), 1));
      chosen[route.first()]++;
      chosen[route.second()]++;
      share[route.first()] += route.share();
      share[route.second()] += 1 - route.share();
    }
    double[][] loss = new double[EXPERTS][BITS.length];
    for (int expert = 0; expert < EXPERTS; expert++) {
      double weight =
          chosen[expert] == 0
              ? 0
              : chosen[expert] * Math.pow(share[expert] / chosen[expert], WEIGHT_POWER);
      for (int option = 0; option < BITS.length; option++) {
        loss[expert][option] = weight * error(experts.get(expert), BITS[option], noise);
      }
    }
    return new BitAllocation(BITS, loss, budget);
  }

  private double error(Expert expert, int bits, Noise noise) {
    Expert.Running right = expert.plain();
    Expert.Running packed = expert.packed(bits);
    double error = 0;
    for (int i = 0; i < SAMPLES; i++) {
      float[] x = noise.normals(width(), 1);
      float[] y = right.of(x);
      Runs.add(-1, packed.of(x), 0, y, 0, y.length);
      error += Gemv.dot(y, 0, y, 0, y.length);
    }
    return error / SAMPLES;
  }

  Answers plain() {
    return answers(experts.stream().map(Expert::plain).toList());
  }

  Answers packed(int[] bits) {
    List<Expert.Running> packed = new ArrayList<>();
    for (int expert = 0; expert < EXPERTS; expert++) {
      packed.add(experts.get(expert).packed(bits[expert]));
    }
    return answers(packed);
  }

  private Answers answers(List<Expert.Running> running) {
    return x -> {
      Route route = route(x);
      float[] y = running.get(route.first()).of(x);
      float[] other = running.get(route.second()).of(x);
      Runs.scale(y, 0, y.length, route.share());
      Runs.add(1 - route.share(), other, 0, y, 0, y.length);
      return y;
    };
  }

  /** How far answers are from those of the plain weights, root mean square, of their size. */
  double error(Answers answers, List<float[]> inputs) {
    Answers right = plain();
    double error = 0;
    double size = 0;
    for (float[] x : inputs) {
      float[] y = right.to(x);
      size += Gemv.dot(y, 0, y, 0, y.length);
      Runs.add(-1, answers.to(x), 0, y, 0, y.length);
      error += Gemv.dot(y, 0, y, 0, y.length);
    }
    return Math.sqrt(error / size);
  }

  /** By plain loops, with the weights rounded to bits, or as they are. */
  double[] reference(float[] x, int[] bits) {
    Route route = route(x);
    double[] y = rounded(route.first(), bits).reference(x);
    double[] other = rounded(route.second(), bits).reference(x);
    Arrays.setAll(y, i -> route.share() * y[i] + (1 - route.share()) * other[i]);
    return y;
  }

  private Expert rounded(int expert, int[] bits) {
    return bits.length == 0 ? experts.get(expert) : experts.get(expert).rounded(bits[expert]);
  }

  /** What a block answers to a token. */
  @FunctionalInterface
  interface Answers {
    float[] to(float[] x);
  }
}
