package dev.remeasure.kernels.quantised;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.kernels.Floats;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowBitMatrixTest {
  @ParameterizedTest
  @CsvSource({
    "4, 3, 128",
    "3, 7, 300",
    "2, 40, 257",
    "4, 33, 64",
    "3, 1, 512",
    "2, 5, 1",
    "1, 7, 300"
  })
  void vectorsAndMatricesAreMultipliedByTheWeightsThatWereStored(
      int bits, int outputs, int inputs) {
    float[] original = Floats.random(outputs * inputs, 1);
    LowBitMatrix low = LowBitMatrix.quantise(original, outputs, inputs, bits);
    float[] stored = low.weights();
    Matrix x = Floats.matrix(6, inputs, 2);
    double[] expected = new double[6 * outputs];
    for (int i = 0; i < expected.length; i++) {
      for (int k = 0; k < inputs; k++) {
        expected[i] += (double) x.get(i / outputs, k) * stored[i % outputs * inputs + k];
      }
    }
    float[] product = new float[6 * outputs];
    new Gemm().multiply(x, low, Matrix.of(product, 6, outputs));
    Floats.close(product, expected, 1e-4);
    float[] rows = new float[6 * outputs];
    for (int i = 0; i < 6; i++) {
      low.multiply(x.data(), i * inputs, rows, i * outputs);
    }
    Floats.close(rows, expected, 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"4, 15", "3, 7", "2, 3"})
  void aWeightIsOffByHalfAStepOfItsGroupAtMost(int bits, int steps) {
    float[] original = Floats.random(128, 1);
    float[] stored = LowBitMatrix.quantise(original, 1, 128, bits).weights();
    float least = Float.MAX_VALUE;
    float greatest = -Float.MAX_VALUE;
    for (float weight : original) {
      least = Math.min(least, weight);
      greatest = Math.max(greatest, weight);
    }
    for (int i = 0; i < 128; i++) {
      assertThat(Math.abs(stored[i] - original[i]))
          .isLessThanOrEqualTo((greatest - least) / steps / 2 * 1.0001f);
    }
  }

  @Test
  void oneBitTakesTheMeanOfItsHalf() {
    float[] stored = LowBitMatrix.quantise(new float[] {-3, -1, 2, 4}, 1, 4, 1).weights();
    assertThat(stored).containsExactly(-2, -2, 3, 3);
    assertThat(LowBitMatrix.quantise(new float[] {5, 5}, 1, 2, 1).weights()).containsExactly(5, 5);
  }

  @Test
  void codesTakeTheirBitsAndNoMore() {
    assertThat(LowBitMatrix.quantise(new float[1024], 2, 512, 4).bytes()).isEqualTo(512 + 64);
    assertThat(LowBitMatrix.quantise(new float[1024], 2, 512, 3).bytes()).isEqualTo(384 + 64);
    assertThat(LowBitMatrix.quantise(new float[1024], 2, 512, 2).bytes()).isEqualTo(256 + 64);
    assertThat(LowBitMatrix.quantise(new float[1024], 2, 512, 1).bytes()).isEqualTo(128 + 64);
    assertThatThrownBy(() -> LowBitMatrix.quantise(new float[1], 1, 1, 5))
        .hasMessage("bits must be 4, 3, 2 or 1, but are 5");
  }
}
