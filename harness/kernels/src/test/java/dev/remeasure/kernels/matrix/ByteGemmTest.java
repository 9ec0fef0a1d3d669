package dev.remeasure.kernels.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.kernels.random.Noise;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteGemmTest {
  @ParameterizedTest
  @CsvSource({"1, 1, 1", "5, 33, 300", "193, 600, 7", "6, 40, 3000", "2, 3, 0"})
  void productsOfBytesAreExact(int rows, int columns, int depth) {
    Noise noise = new Noise(3);
    byte[] a = new byte[rows * depth];
    byte[] b = new byte[depth * columns];
    for (int i = 0; i < a.length; i++) {
      a[i] = (byte) noise.bits();
    }
    Arrays.fill(b, (byte) -128);
    for (int i = 0; i < b.length; i += 2) {
      b[i] = (byte) noise.bits();
    }
    int[] c = new int[rows * columns];
    int[] expected = new int[rows * columns];
    int[] transposed = new int[rows * columns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        for (int k = 0; k < depth; k++) {
          expected[i * columns + j] += a[i * depth + k] * b[k * columns + j];
          transposed[i * columns + j] += a[i * depth + k] * b[j * depth + k];
        }
      }
    }
    ByteMatrix left = ByteMatrix.of(a, rows, depth);
    new ByteGemm().multiply(left, ByteMatrix.of(b, depth, columns), c);
    assertThat(c).isEqualTo(expected);
    new ByteGemm().multiply(left, ByteMatrix.of(b, columns, depth).transposed(), c);
    assertThat(c).isEqualTo(transposed);
  }
}
