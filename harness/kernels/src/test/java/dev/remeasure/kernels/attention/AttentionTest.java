package dev.remeasure.kernels.attention;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.kernels.Floats;
import dev.remeasure.kernels.matrix.Matrix;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every attention against the plain sum over keys, at odd shapes. */
class AttentionTest {
  @ParameterizedTest
  @CsvSource({"1, 1, 8", "64, 64, 64", "65, 130, 33", "300, 270, 16", "5, 700, 40"})
  void denseAttentionIsTheSoftmaxOfAllScores(int queries, int keys, int width) {
    Matrix out = Floats.matrix(queries, width + 3, 9);
    new Attention().dense(q(queries, width), k(keys, width), v(keys, width + 3), out);
    expect(out, softmax(queries, keys, width, width + 3, (i, j) -> true));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 8", "64, 64, 64", "130, 130, 33", "300, 300, 16", "5, 700, 40", "1, 129, 8"})
  void causalAttentionLooksAtNoLaterKey(int queries, int keys, int width) {
    Matrix out = Floats.matrix(queries, width, 9);
    new Attention().causal(q(queries, width), k(keys, width), v(keys, width), out);
    expect(out, softmax(queries, keys, width, width, (i, j) -> j <= i + keys - queries));
  }

  @ParameterizedTest
  @CsvSource({"64, 16", "320, 16", "410, 24"})
  void sparseAttentionLooksAtTheBlocksOfItsMask(int count, int width) {
    BlockMask mask = (queries, keys) -> queries == keys || (queries + 2 * keys) % 3 == 0;
    BiPredicate<Integer, Integer> plain = (i, j) -> mask.sees(i / 64, j / 64);
    Matrix out = Floats.matrix(count, width, 9);
    new Attention().sparse(q(count, width), k(count, width), v(count, width), out, mask);
    expect(out, softmax(count, count, width, width, plain));
    new Attention().causal(q(count, width), k(count, width), v(count, width), out, mask);
    expect(out, softmax(count, count, width, width, plain.and((i, j) -> j <= i)));
  }

  @Test
  void aQueryThatSeesNoKeyIsRefused() {
    Matrix x = Floats.matrix(70, 8, 1);
    assertThatThrownBy(() ->
            new Attention()
                .sparse(x, x, x, Floats.matrix(70, 8, 2), (queries, keys) -> queries < 1))
        .hasMessage("query 64 must see at least one key");
  }

  @ParameterizedTest
  @CsvSource({"1, 8", "64, 16", "130, 33"})
  void linearAttentionWeighsByFeatures(int count, int width) {
    Matrix out = Floats.matrix(count, width, 9);
    new LinearAttention().dense(q(count, width), k(count, width), v(count, width), out);
    expect(out, linear(count, width, (i, j) -> true));
    new LinearAttention().causal(q(count, width), k(count, width), v(count, width), out);
    expect(out, linear(count, width, (i, j) -> j <= i));
  }

  private static Matrix q(int rows, int columns) {
    return Floats.matrix(rows, columns, 1);
  }

  private static Matrix k(int rows, int columns) {
    return Floats.matrix(rows, columns, 2);
  }

  private static Matrix v(int rows, int columns) {
    return Floats.matrix(rows, columns, 3);
  }

  private static void expect(Matrix out, double[] expected) {
    Floats.close(out.data(), expected, 1e-5);
  }

  private static double[] softmax(
      int queries, int keys, int width, int outputs, BiPredicate<Integer, Integer> sees) {
    Matrix q = q(queries, width);
    Matrix k = k(keys, width);
    return weighted(
        queries,
        v(keys, outputs),
        (i, j) -> sees.test(i, j) ? Math.exp(dot(q, i, k, j, false) / Math.sqrt(width)) : 0);
  }

  private static double[] linear(int count, int width, BiPredicate<Integer, Integer> sees) {
    Matrix q = q(count, width);
    Matrix k = k(count, width);
    return weighted(count, v(count, width), (i, j) -> sees.test(i, j) ? dot(q, i, k, j, true) : 0);
  }

  private static double[] weighted(int queries, Matrix v, Weight weight) {
    double[] out = new double[queries * v.columns()];
    for (int i = 0; i < queries; i++) {
      double sum = 0;
      for (int j = 0; j < v.rows(); j++) {
        sum += weight.of(i, j);
      }
      for (int j = 0; j < v.rows(); j++) {
        double share = weight.of(i, j) / sum;
        for (int c = 0; c < v.columns(); c++) {
          out[i * v.columns() + c] += share * v.get(j, c);
        }
      }
    }
    return out;
  }

  private static double dot(Matrix q, int i, Matrix k, int j, boolean features) {
    double sum = 0;
    for (int c = 0; c < q.columns(); c++) {
      sum += features ? phi(q.get(i, c)) * phi(k.get(j, c)) : (double) q.get(i, c) * k.get(j, c);
    }
    return sum;
  }

  private static double phi(double x) {
    return x > 0 ? x + 1 : Math.exp(x);
  }

  private interface Weight {
    double of(int query, int key);
  }
}
