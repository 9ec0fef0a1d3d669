package dev.remeasure.papers.speedupnet;

import dev.remeasure.models.diffusion.Denoiser;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One evaluation a step, with an adapter in place of guidance, or with neither. */
final class Adapted implements Denoiser {
  private final Network network;
  private final Context prompt;
  private final @Nullable Adapter adapter;
  private final float[] image;
  private final float[] predicted;
  private long calls;

  Adapted(Network network, Context prompt, @Nullable Adapter adapter) {
    this.network = network;
    this.prompt = prompt;
    this.adapter = adapter;
    this.image = new float[network.shape().values()];
    this.predicted = new float[network.shape().values()];
  }

  @Override
  public void predict(double[] x, double signal, double noise, double[] epsilon) {
    calls++;
    for (int i = 0; i < x.length; i++) {
      image[i] = (float) x[i];
    }
    network.predict(image, noise, List.of(prompt), adapter, predicted);
    for (int i = 0; i < x.length; i++) {
      epsilon[i] = predicted[i];
    }
  }

  @Override
  public long calls() {
    return calls;
  }

  /** Makes the subject's denoiser. */
  @FunctionalInterface
  interface Maker {
    Denoiser make(Network network, Context prompt, Adapter adapter);
  }
}
