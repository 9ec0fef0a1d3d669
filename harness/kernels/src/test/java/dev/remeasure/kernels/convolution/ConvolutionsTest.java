package dev.remeasure.kernels.convolution;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.kernels.Floats;
import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every convolution against the sum over its window, at odd shapes. */
class ConvolutionsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 3, 1",
    "7, 7, 16, 3, 1",
    "9, 12, 5, 3, 1",
    "8, 15, 24, 3, 2",
    "11, 13, 40, 5, 1",
    "12, 9, 35, 5, 2",
    "10, 14, 17, 7, 2",
    "3, 20, 33, 3, 1"
  })
  void aDepthwiseConvolutionIsThePlainSum(int height, int width, int channels, int k, int stride) {
    Window window = Window.same(height, width, k, stride);
    float[] in = Floats.random(height * width * channels, 1);
    float[] weights = Floats.random(k * k * channels, 2);
    float[] bias = Floats.random(channels, 3);
    float[] out = new float[window.outPixels() * channels];
    new Depthwise(window, weights, bias, Activation.RELU6).apply(in, out);
    double[] expected = new double[out.length];
    for (int pixel = 0; pixel < window.outPixels(); pixel++) {
      for (int c = 0; c < channels; c++) {
        double sum = bias[c];
        for (int tap = 0; tap < k * k; tap++) {
          sum += (double) at(in, window, channels, pixel, tap, c) * weights[tap * channels + c];
        }
        expected[pixel * channels + c] = Math.clamp(sum, 0, 6);
      }
    }
    Floats.close(out, expected, 1e-5);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, 3, 1, true", "7, 9, 3, 32, 3, 2, true", "10, 6, 5, 33, 3, 1, true",
    "9, 9, 31, 7, 3, 1, true", "12, 11, 90, 20, 3, 2, false", "8, 8, 4, 6, 1, 2, true",
    "9, 11, 12, 9, 5, 1, true"
  })
  void aFullConvolutionIsThePlainSum(
      int height, int width, int channels, int outputs, int k, int stride, boolean same) {
    Window window =
        same ? Window.same(height, width, k, stride) : Window.valid(height, width, k, stride);
    float[] in = Floats.random(height * width * channels, 1);
    float[] weights = Floats.random(k * k * channels * outputs, 2);
    float[] bias = Floats.random(outputs, 3);
    float[] out = new float[window.outPixels() * outputs];
    Matrix matrix = Matrix.of(weights, k * k * channels, outputs);
    Full full = new Full(window, channels, matrix, bias, Activation.RELU);
    full.apply(in, out, new Gemm());
    double[] expected = new double[out.length];
    for (int pixel = 0; pixel < window.outPixels(); pixel++) {
      for (int o = 0; o < outputs; o++) {
        double sum = bias[o];
        for (int tap = 0; tap < k * k; tap++) {
          for (int c = 0; c < channels; c++) {
            sum +=
                (double) at(in, window, channels, pixel, tap, c)
                    * weights[(tap * channels + c) * outputs + o];
          }
        }
        expected[pixel * outputs + o] = Math.max(0, sum);
      }
    }
    Floats.close(out, expected, 1e-4);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "49, 40, 17", "197, 33, 96", "5, 300, 24"})
  void aPointwiseConvolutionIsAFullOneOfOnePixel(int pixels, int channels, int outputs) {
    Matrix weights = Floats.matrix(channels, outputs, 2);
    float[] bias = Floats.random(outputs, 3);
    float[] in = Floats.random(pixels * channels, 1);
    float[] out = new float[pixels * outputs];
    new Pointwise(weights, bias, Activation.NONE).apply(in, pixels, out, new Gemm());
    double[] expected = new double[out.length];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = bias[i % outputs];
      for (int c = 0; c < channels; c++) {
        expected[i] += (double) in[i / outputs * channels + c] * weights.get(c, i % outputs);
      }
    }
    Floats.close(out, expected, 1e-4);
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    Window window = Window.same(4, 4, 3, 1);
    assertThatThrownBy(() -> new Depthwise(window, new float[10], new float[2], Activation.NONE))
        .hasMessage("there must be 18 weights, but there are 10");
    assertThatThrownBy(() -> Window.valid(2, 2, 3, 1))
        .hasMessage("a window of 3 by steps of 1 must fit into an image of 2 x 2");
  }

  private static float at(float[] in, Window window, int channels, int pixel, int tap, int c) {
    int y = pixel / window.outWidth() * window.stride() + tap / window.kernel() - window.top();
    int x = pixel % window.outWidth() * window.stride() + tap % window.kernel() - window.left();
    return y < 0 || x < 0 || y >= window.height() || x >= window.width()
        ? 0
        : in[(y * window.width() + x) * channels + c];
  }
}
