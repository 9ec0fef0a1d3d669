package dev.remeasure.kernels.normalisation;

import dev.remeasure.kernels.Floats;
import dev.remeasure.kernels.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormsTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 15, 64, 101})
  void rowsAreNormalisedAsTheFormulasSay(int width) {
    Matrix x = Floats.matrix(3, width, 1);
    float[] gain = Floats.random(width, 2);
    float[] bias = Floats.random(width, 3);
    double[] layer = new double[3 * width];
    double[] rms = new double[3 * width];
    for (int row = 0; row < 3; row++) {
      double mean = 0;
      double square = 0;
      double variance = 0;
      for (int i = 0; i < width; i++) {
        mean += x.get(row, i) / width;
        square += x.get(row, i) * x.get(row, i) / width;
      }
      for (int i = 0; i < width; i++) {
        variance += Math.pow(x.get(row, i) - mean, 2) / width;
      }
      for (int i = 0; i < width; i++) {
        double centred = (x.get(row, i) - mean) / Math.sqrt(variance + 1e-3);
        layer[row * width + i] = centred * gain[i] + bias[i];
        rms[row * width + i] = x.get(row, i) / Math.sqrt(square + 1e-3) * gain[i];
      }
    }
    Matrix out = Matrix.of(new float[3 * width], 3, width);
    RowNorm.layer(x, gain, bias, 1e-3f, out);
    Floats.close(out.data(), layer, 1e-5);
    RowNorm.rms(x, gain, 1e-3f, out);
    Floats.close(out.data(), rms, 1e-5);
  }

  @Test
  void aFoldedBatchNormChangesNothingButTheWeights() {
    float[] variance = {0.5f, 2};
    BatchNorm norm =
        new BatchNorm(new float[] {2, 3}, new float[] {1, -1}, new float[] {4, 5}, variance, 1e-3f);
    float[] weights = {0.1f, 0.2f, 0.3f, 0.4f};
    float[] folded = weights.clone();
    float[] bias = norm.fold(folded);
    float[] actual = new float[2];
    double[] expected = new double[2];
    for (int c = 0; c < 2; c++) {
      double plain = 7 * weights[c] + 9 * weights[2 + c];
      expected[c] =
          norm.gain()[c] * (plain - norm.mean()[c]) / Math.sqrt(variance[c] + 1e-3)
              + norm.bias()[c];
      actual[c] = 7 * folded[c] + 9 * folded[2 + c] + bias[c];
    }
    Floats.close(actual, expected, 1e-5);
  }
}
