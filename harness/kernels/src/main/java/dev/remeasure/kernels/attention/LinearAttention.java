package dev.remeasure.kernels.attention;

import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Gemv;
import dev.remeasure.kernels.matrix.Matrix;
import java.util.Arrays;

/**
 * Attention without softmax, in time linear in the keys: with φ(x) = elu(x) + 1, the weight of a
 * key is φ(q)·φ(k), so that keys and values can be added up first (Katharopoulos et al.,
 * Transformers are RNNs, 2020). It keeps buffers, so each thread needs one of its own.
 */
public final class LinearAttention {
  private static final int CHUNK = 64;

  private final Gemm gemm = new Gemm();
  private float[] state = new float[0];
  private float[] sums = new float[0];
  private float[] queryFeatures = new float[0];
  private float[] keyFeatures = new float[0];
  private final float[] scores = new float[CHUNK * CHUNK];

  /** Every query looks at every key. */
  public void dense(Matrix queries, Matrix keys, Matrix values, Matrix out) {
    start(queries, values);
    for (int from = 0; from < keys.rows(); from += CHUNK) {
      int count = Math.min(CHUNK, keys.rows() - from);
      learn(features(keys, from, count, keyFeatures), values.rows(from, count));
    }
    for (int from = 0; from < queries.rows(); from += CHUNK) {
      int count = Math.min(CHUNK, queries.rows() - from);
      Matrix query = features(queries, from, count, queryFeatures);
      Matrix result = out.rows(from, count);
      gemm.multiply(query, Matrix.of(state, queries.columns(), values.columns()), result);
      for (int i = 0; i < count; i++) {
        divide(result, i, known(query, i));
      }
    }
  }

  /** Each query looks at its own key and those before; there are as many keys as queries. */
  public void causal(Matrix queries, Matrix keys, Matrix values, Matrix out) {
    start(queries, values);
    for (int from = 0; from < queries.rows(); from += CHUNK) {
      int count = Math.min(CHUNK, queries.rows() - from);
      Matrix query = features(queries, from, count, queryFeatures);
      Matrix key = features(keys, from, count, keyFeatures);
      Matrix result = out.rows(from, count);
      Matrix score = Matrix.of(scores, count, count);
      gemm.multiply(query, Matrix.of(state, queries.columns(), values.columns()), result);
      gemm.multiply(query, key.transposed(), score);
      for (int i = 0; i < count; i++) {
        Arrays.fill(scores, score.at(i, 0) + i + 1, score.at(i, 0) + count, 0);
      }
      gemm.add(score, values.rows(from, count), result);
      for (int i = 0; i < count; i++) {
        float own = 0;
        for (int j = 0; j <= i; j++) {
          own += score.get(i, j);
        }
        divide(result, i, known(query, i) + own);
      }
      learn(key, values.rows(from, count));
    }
  }

  private void start(Matrix queries, Matrix values) {
    state = new float[queries.columns() * values.columns()];
    sums = new float[queries.columns()];
    queryFeatures = new float[CHUNK * queries.columns()];
    keyFeatures = new float[CHUNK * queries.columns()];
  }

  /** Weight of all keys learnt so far for a query. */
  private float known(Matrix query, int row) {
    return Gemv.dot(query.data(), query.at(row, 0), sums, 0, query.columns());
  }

  private void learn(Matrix key, Matrix values) {
    gemm.add(key.transposed(), values, Matrix.of(state, key.columns(), values.columns()));
    for (int i = 0; i < key.rows(); i++) {
      for (int j = 0; j < key.columns(); j++) {
        sums[j] += key.get(i, j);
      }
    }
  }

  private static Matrix features(Matrix x, int from, int count, float[] into) {
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < x.columns(); j++) {
        float value = x.get(from + i, j);
        into[i * x.columns() + j] = value > 0 ? value + 1 : (float) Math.exp(value);
      }
    }
    return Matrix.of(into, count, x.columns());
  }

  private static void divide(Matrix out, int row, float by) {
    for (int j = 0; j < out.columns(); j++) {
      out.data()[out.at(row, j)] /= by;
    }
  }
}
