package dev.remeasure.models.diffusion;

/** Predicts the noise in a sample, and counts its calls. */
public interface Denoiser {
  /**
   * Writes the noise predicted in {@code x} to {@code epsilon}.
   *
   * @param signal √ᾱ at the time of {@code x}
   * @param noise √(1 − ᾱ) there
   */
  void predict(double[] x, double signal, double noise, double[] epsilon);

  /** Calls made since construction. */
  long calls();
}
