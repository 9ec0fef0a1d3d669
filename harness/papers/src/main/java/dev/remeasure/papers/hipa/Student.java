package dev.remeasure.papers.hipa;

import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.training.AdamW;
import java.util.List;

/**
 * A network of fully connected layers that makes an output of noise in one step, and is trained
 * either whole or by a low-rank adaptor beside every matrix.
 */
final class Student implements Trainee {
  private static final double RATE = 1e-3;

  private final List<Integer> widths;
  private final int rows;
  private final int rank;
  private final Loss loss;
  private final float[] trained;
  private final float[] frozen;
  private final float[] gradient;
  private final AdamW optimiser;
  private final Gemm gemm = new Gemm();
  private final float[][] values;
  private final float[][] narrow;
  private final float[][] errors;
  private final float[] narrowError;

  /**
   * A student with random weights, and adaptors that change nothing yet.
   *
   * @param rows of a batch
   * @param rank of the adaptors; 0 trains the whole
   */
  Student(List<Integer> widths, int rows, int rank, Loss loss, long seed) {
    this.widths = widths;
    this.rows = rows;
    this.rank = rank;
    this.loss = loss;
    float[] weights = weights(widths, new Noise(seed));
    trained = rank == 0 ? weights : factors();
    frozen = rank == 0 ? new float[0] : weights;
    gradient = new float[trained.length];
    optimiser = new AdamW(trained.length, RATE, 0);
    values = new float[widths.size()][];
    errors = new float[widths.size()][];
    narrow = new float[layers()][rows * rank];
    narrowError = new float[rows * rank];
    for (int layer = 0; layer < widths.size(); layer++) {
      values[layer] = new float[rows * widths.get(layer)];
      errors[layer] = new float[rows * widths.get(layer)];
    }
  }

  /** Random weights of all layers, one after the other, row by row. */
  static float[] weights(List<Integer> widths, Noise noise) {
    float[] weights = new float[size(widths, widths.size() - 1)];
    int at = 0;
    for (int layer = 0; layer + 1 < widths.size(); layer++) {
      int count = widths.get(layer) * widths.get(layer + 1);
      float[] own = noise.normals(count, Math.sqrt(1.0 / widths.get(layer)));
      System.arraycopy(own, 0, weights, at, count);
      at += count;
    }
    return weights;
  }

  /** The first factor random, the second zero (LoRA, section 4.1). */
  private float[] factors() {
    Noise noise = new Noise(rank);
    int count = widths.stream().mapToInt(width -> 2 * width).sum();
    float[] factors = new float[rank * (count - widths.getFirst() - widths.getLast())];
    for (int layer = 0; layer < layers(); layer++) {
      int inputs = widths.get(layer);
      float[] first = noise.normals(rank * inputs, Math.sqrt(1.0 / inputs));
      System.arraycopy(first, 0, factors, first(layer), first.length);
    }
    return factors;
  }

  @Override
  public float[] trained() {
    return trained;
  }

  @Override
  public float[] frozen() {
    return frozen;
  }

  @Override
  public double gradient(float[] inputs, float[] targets, float[] into) {
    forward(inputs);
    int last = layers();
    System.arraycopy(values[last], 0, errors[last], 0, errors[last].length);
    double found = loss.gradient(errors[last], targets, rows);
    for (int layer = last - 1; layer >= 0; layer--) {
      backward(layer, into);
    }
    return found;
  }

  @Override
  public double step(float[] inputs, float[] targets) {
    double found = gradient(inputs, targets, gradient);
    optimiser.step(trained, gradient);
    return found;
  }

  private void forward(float[] inputs) {
    System.arraycopy(inputs, 0, values[0], 0, inputs.length);
    for (int layer = 0; layer < layers(); layer++) {
      gemm.multiply(value(layer), weight(layer), value(layer + 1));
      if (rank > 0) {
        Matrix through = Matrix.of(narrow[layer], rows, rank);
        gemm.multiply(value(layer), firstFactor(trained, layer), through);
        gemm.add(through, secondFactor(trained, layer), value(layer + 1));
      }
      if (layer < layers() - 1) {
        float[] own = values[layer + 1];
        for (int i = 0; i < own.length; i++) {
          own[i] = Math.max(0, own[i]);
        }
      }
    }
  }

  private void backward(int layer, float[] into) {
    Matrix error = error(layer + 1);
    Matrix throughError = Matrix.of(narrowError, rows, rank);
    if (rank == 0) {
      Matrix own =
          Matrix.of(
              into,
              weightsAt(layer),
              widths.get(layer),
              widths.get(layer + 1),
              widths.get(layer + 1));
      gemm.multiply(value(layer).transposed(), error, own);
    } else {
      Matrix through = Matrix.of(narrow[layer], rows, rank);
      gemm.multiply(through.transposed(), error, secondFactor(into, layer));
      gemm.multiply(error, secondFactor(trained, layer).transposed(), throughError);
      gemm.multiply(value(layer).transposed(), throughError, firstFactor(into, layer));
    }
    if (layer == 0) {
      return;
    }
    gemm.multiply(error, weight(layer).transposed(), error(layer));
    if (rank > 0) {
      gemm.add(throughError, firstFactor(trained, layer).transposed(), error(layer));
    }
    float[] own = errors[layer];
    for (int i = 0; i < own.length; i++) {
      own[i] = values[layer][i] > 0 ? own[i] : 0;
    }
  }

  private int layers() {
    return widths.size() - 1;
  }

  private Matrix value(int layer) {
    return Matrix.of(values[layer], rows, widths.get(layer));
  }

  private Matrix error(int layer) {
    return Matrix.of(errors[layer], rows, widths.get(layer));
  }

  private Matrix weight(int layer) {
    float[] weights = rank == 0 ? trained : frozen;
    int outputs = widths.get(layer + 1);
    return Matrix.of(weights, weightsAt(layer), widths.get(layer), outputs, outputs);
  }

  private Matrix firstFactor(float[] of, int layer) {
    return Matrix.of(of, first(layer), widths.get(layer), rank, rank);
  }

  private Matrix secondFactor(float[] of, int layer) {
    int outputs = widths.get(layer + 1);
    return Matrix.of(of, first(layer) + rank * widths.get(layer), rank, outputs, outputs);
  }

  private int weightsAt(int layer) {
    return size(widths, layer);
  }

  /** Where the factors of a layer start. */
  private int first(int layer) {
    int at = 0;
    for (int before = 0; before < layer; before++) {
      at += rank * (widths.get(before) + widths.get(before + 1));
    }
    return at;
  }

  /** Weights of the first layers. */
  private static int size(List<Integer> widths, int layers) {
    int size = 0;
    for (int layer = 0; layer < layers; layer++) {
      size += widths.get(layer) * widths.get(layer + 1);
    }
    return size;
  }
}
