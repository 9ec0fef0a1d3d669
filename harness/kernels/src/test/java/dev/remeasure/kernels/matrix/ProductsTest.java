package dev.remeasure.kernels.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductsTest {
  private final SplittableRandom random = new SplittableRandom(7);

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "4, 32, 8",
    "5, 33, 7",
    "3, 31, 300",
    "7, 70, 0",
    "200, 50, 40",
    "193, 97, 257",
    "8, 2100, 3",
    "64, 64, 512"
  })
  void aProductIsThatOfThePlainLoop(int rows, int columns, int depth) {
    Matrix a = filled(rows, depth);
    Matrix b = filled(depth, columns);
    Matrix c = filled(rows, columns);
    double[] expected = plain(a, b);
    new Gemm().multiply(a, b, c);
    close(c, expected);
    new Gemm().add(a, b, c);
    close(c, Arrays.stream(expected).map(each -> 2 * each).toArray());
  }

  @ParameterizedTest
  @CsvSource({"5, 33, 7", "130, 65, 260"})
  void eitherFactorMayBeTransposed(int rows, int columns, int depth) {
    Matrix a = filled(depth, rows).transposed();
    Matrix b = filled(columns, depth).transposed();
    Matrix c = filled(rows, columns);
    new Gemm().multiply(a, b, c);
    close(c, plain(a, b));
  }

  @Test
  void aProductTouchesItsOwnRowsAndColumnsOnly() {
    float[] data = new float[40 * 50];
    Arrays.fill(data, 9);
    Matrix a = filled(7, 12);
    Matrix b = filled(12, 37);
    Matrix c = Matrix.of(data, 3 * 50 + 5, 7, 37, 50);
    new Gemm().multiply(a, b, c);
    close(c, plain(a, b));
    for (int row = 0; row < 40; row++) {
      for (int column = 0; column < 50; column++) {
        if (row < 3 || row >= 10 || column < 5 || column >= 42) {
          assertThat(data[row * 50 + column]).isEqualTo(9);
        }
      }
    }
  }

  @Test
  void rowsCanBeSharedAmongCallers() {
    Matrix a = filled(50, 30);
    Matrix b = filled(30, 20);
    Matrix c = filled(50, 20);
    new Gemm().multiply(a.rows(0, 23), b, c.rows(0, 23));
    new Gemm().multiply(a.rows(23, 27), b, c.rows(23, 27));
    close(c, plain(a, b));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 5", "4, 16", "9, 100", "17, 1000", "6, 0"})
  void aVectorIsMultipliedAsAMatrixOfOneColumn(int rows, int columns) {
    Matrix a = filled(rows, columns);
    Matrix x = filled(columns, 1);
    float[] y = new float[rows + 2];
    Gemv.multiply(a, x.data(), 0, y, 1);
    close(Matrix.of(y, 1, rows, 1, 1), plain(a, x));
    assertThat(y[0] + y[rows + 1]).isZero();
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    assertThatThrownBy(() -> new Gemm().multiply(filled(2, 3), filled(4, 5), filled(2, 5)))
        .hasMessage("2 x 3 times 4 x 5 does not give 2 x 5");
    assertThatThrownBy(
            () -> new Gemm().multiply(filled(2, 2), filled(2, 2), filled(2, 2).transposed()))
        .hasMessage("the product must be stored row by row, but its columns are 2 floats apart");
    assertThatThrownBy(() -> Matrix.of(new float[5], 2, 3))
        .hasMessage("matrix of 2 x 3 at 0 with strides 3 and 1 must fit into 5 floats");
  }

  private Matrix filled(int rows, int columns) {
    float[] data = new float[rows * columns];
    for (int i = 0; i < data.length; i++) {
      data[i] = (float) random.nextDouble(-1, 1);
    }
    return Matrix.of(data, rows, columns);
  }

  private static double[] plain(Matrix a, Matrix b) {
    double[] c = new double[a.rows() * b.columns()];
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < b.columns(); j++) {
        for (int k = 0; k < a.columns(); k++) {
          c[i * b.columns() + j] += (double) a.get(i, k) * b.get(k, j);
        }
      }
    }
    return c;
  }

  private static void close(Matrix actual, double[] expected) {
    for (int i = 0; i < actual.rows(); i++) {
      for (int j = 0; j < actual.columns(); j++) {
        assertThat((double) actual.get(i, j))
            .as("entry %d, %d", i, j)
            .isCloseTo(expected[i * actual.columns() + j], within(1e-4));
      }
    }
  }
}
