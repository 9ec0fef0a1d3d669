package dev.remeasure.papers.speedupnet;

import dev.remeasure.models.diffusion.Denoiser;
import java.util.List;

/**
 * Classifier-free guidance (Ho and Salimans, arXiv 2207.12598): two evaluations a step, away from
 * the negative prompt.
 */
final class Guided implements Denoiser {
  private final Network network;
  private final Context prompt;
  private final Context negative;
  private final double scale;
  private final boolean batched;
  private final float[] twice;
  private final float[] predicted;
  private final float[] second;
  private long calls;

  /**
   * Guidance.
   *
   * @param scale of the guidance; 1 switches it off
   * @param batched whether both evaluations are made at once
   */
  Guided(Network network, Context prompt, Context negative, double scale, boolean batched) {
    this.network = network;
    this.prompt = prompt;
    this.negative = negative;
    this.scale = scale;
    this.batched = batched;
    this.twice = new float[2 * network.shape().values()];
    this.predicted = new float[2 * network.shape().values()];
    this.second = new float[network.shape().values()];
  }

  @Override
  public void predict(double[] x, double signal, double noise, double[] epsilon) {
    calls += 2;
    int values = x.length;
    for (int i = 0; i < values; i++) {
      twice[i] = (float) x[i];
      twice[values + i] = (float) x[i];
    }
    if (batched) {
      network.predict(twice, noise, List.of(prompt, negative), null, predicted);
      System.arraycopy(predicted, values, second, 0, values);
    } else {
      network.predict(twice, noise, List.of(prompt), null, predicted);
      network.predict(twice, noise, List.of(negative), null, second);
    }
    for (int i = 0; i < values; i++) {
      epsilon[i] = second[i] + scale * (predicted[i] - second[i]);
    }
  }

  @Override
  public long calls() {
    return calls;
  }
}
