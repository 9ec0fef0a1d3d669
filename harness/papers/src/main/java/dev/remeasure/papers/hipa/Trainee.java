package dev.remeasure.papers.hipa;

import java.util.List;

/** A network in training. */
interface Trainee {
  /** What training changes. */
  float[] trained();

  /** What it must not change. */
  float[] frozen();

  /**
   * Loss of a batch, and its gradient by what is trained.
   *
   * @param into is overwritten
   */
  double gradient(float[] inputs, float[] targets, float[] into);

  /** Makes one step of training; returns the loss before it. */
  double step(float[] inputs, float[] targets);

  /** Makes a network in training. */
  @FunctionalInterface
  interface Maker {
    Trainee make(List<Integer> widths, int rows, int rank, Loss loss, long seed);
  }
}
