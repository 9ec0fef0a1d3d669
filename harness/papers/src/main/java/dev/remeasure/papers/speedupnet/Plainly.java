package dev.remeasure.papers.speedupnet;

import java.util.Arrays;

/** The network with its adapter as plain loops in double precision, one image at a time. */
final class Plainly {
  private final Network network;
  private final Shape shape;

  Plainly(Network network) {
    this.network = network;
    this.shape = network.shape();
  }

  double[] predict(double[] x, double noise, float[] prompt, float[] negative, double gain) {
    int width = shape.width();
    double[] state = times(x, shape.tokens(), network.in(), width);
    float[] time = Network.time(width, noise);
    for (int i = 0; i < state.length; i++) {
      state[i] += time[i % width];
    }
    for (Weights weights : network.weights()) {
      double[] qkv = times(normed(state), shape.tokens(), weights.qkv(), 3 * width);
      double[] attended = new double[state.length];
      attend(qkv, 3 * width, 0, qkv, 3 * width, width, 1, attended);
      add(state, times(attended, shape.tokens(), weights.out(), width));

      double[] queries = times(normed(state), shape.tokens(), weights.query(), width);
      Arrays.fill(attended, 0);
      double[] own = times(doubles(prompt), shape.prompt(), weights.keyValue(), 2 * width);
      attend(queries, width, 0, own, 2 * width, 0, 1, attended);
      double[] extra = times(doubles(negative), shape.prompt(), weights.adapter(), 2 * width);
      attend(queries, width, 0, extra, 2 * width, 0, gain, attended);
      add(state, times(attended, shape.tokens(), weights.contextOut(), width));

      double[] up = times(normed(state), shape.tokens(), weights.up(), 4 * width);
      add(
          state,
          times(
              Arrays.stream(up).map(value -> Math.max(0, value)).toArray(),
              shape.tokens(),
              weights.down(),
              width));
    }
    return times(normed(state), shape.tokens(), network.out(), shape.channels());
  }

  /** Adds the attention of queries over keys and, {@code width} to their right, values. */
  private void attend(
      double[] queries,
      int queryStride,
      int queryAt,
      double[] keys,
      int keyStride,
      int keyAt,
      double gain,
      double[] result) {
    int width = shape.width();
    int size = width / shape.heads();
    int count = keys.length / keyStride;
    for (int query = 0; query < shape.tokens(); query++) {
      for (int head = 0; head < shape.heads(); head++) {
        double[] weights = new double[count];
        double sum = 0;
        for (int key = 0; key < count; key++) {
          double score = 0;
          for (int i = head * size; i < (head + 1) * size; i++) {
            score += queries[query * queryStride + queryAt + i] * keys[key * keyStride + keyAt + i];
          }
          weights[key] = Math.exp(score / Math.sqrt(size));
          sum += weights[key];
        }
        for (int key = 0; key < count; key++) {
          for (int i = head * size; i < (head + 1) * size; i++) {
            result[query * width + i] +=
                gain * weights[key] / sum * keys[key * keyStride + keyAt + width + i];
          }
        }
      }
    }
  }

  private double[] normed(double[] state) {
    int width = shape.width();
    double[] normed = new double[state.length];
    for (int row = 0; row < state.length; row += width) {
      double[] values = Arrays.copyOfRange(state, row, row + width);
      double mean = Arrays.stream(values).average().orElseThrow();
      double variance =
          Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
      for (int i = 0; i < width; i++) {
        normed[row + i] = (values[i] - mean) / Math.sqrt(variance + Network.EPSILON);
      }
    }
    return normed;
  }

  private static double[] times(double[] left, int rows, float[] right, int columns) {
    int depth = left.length / rows;
    double[] product = new double[rows * columns];
    for (int row = 0; row < rows; row++) {
      for (int k = 0; k < depth; k++) {
        for (int column = 0; column < columns; column++) {
          product[row * columns + column] += left[row * depth + k] * right[k * columns + column];
        }
      }
    }
    return product;
  }

  private static void add(double[] to, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += what[i];
    }
  }

  private static double[] doubles(float[] values) {
    double[] doubles = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      doubles[i] = values[i];
    }
    return doubles;
  }
}
