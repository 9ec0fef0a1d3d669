package dev.remeasure.yardstick;

import dev.remeasure.kernels.convolution.Depthwise;
import dev.remeasure.kernels.convolution.Full;
import dev.remeasure.kernels.convolution.Pointwise;
import dev.remeasure.kernels.convolution.Window;
import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;
import java.util.Map;

/** Convolutions with bias and ReLU, beside ONNX Runtime. Each side has the layout it likes. */
final class Convolutions {
  private Convolutions() {}

  static Contest pointwise(int side, int inputs, int outputs) {
    float[] in = new Noise(1).normals(side * side * inputs, 1);
    float[] weights = new Noise(2).normals(inputs * outputs, 0.1);
    float[] bias = new Noise(3).normals(outputs, 1);
    float[] out = new float[side * side * outputs];
    Pointwise ours = new Pointwise(Matrix.of(weights, inputs, outputs), bias, Activation.RELU);
    Gemm gemm = new Gemm();
    return contest(
        "pointwise %d², %d to %d channels".formatted(side, inputs, outputs),
        2.0 * side * side * inputs * outputs,
        side,
        inputs,
        outputs,
        in,
        out,
        () -> ours.apply(in, side * side, out, gemm),
        runtime(side, 1, inputs, outputs, 1, Difference.apart(weights, inputs, outputs), bias));
  }

  static Contest full(int side, int inputs, int outputs) {
    float[] in = new Noise(1).normals(side * side * inputs, 1);
    float[] weights = new Noise(2).normals(9 * inputs * outputs, 0.1);
    float[] bias = new Noise(3).normals(outputs, 1);
    float[] out = new float[side * side * outputs];
    Full ours =
        new Full(
            Window.same(side, side, 3, 1),
            inputs,
            Matrix.of(weights, 9 * inputs, outputs),
            bias,
            Activation.RELU);
    Gemm gemm = new Gemm();
    float[] theirs = new float[weights.length];
    for (int tap = 0; tap < 9; tap++) {
      for (int i = 0; i < inputs; i++) {
        for (int o = 0; o < outputs; o++) {
          theirs[(o * inputs + i) * 9 + tap] = weights[(tap * inputs + i) * outputs + o];
        }
      }
    }
    return contest(
        "full 3x3, %d², %d to %d channels".formatted(side, inputs, outputs),
        18.0 * side * side * inputs * outputs,
        side,
        inputs,
        outputs,
        in,
        out,
        () -> ours.apply(in, out, gemm),
        runtime(side, 3, inputs, outputs, 1, theirs, bias));
  }

  static Contest depthwise(int side, int kernel, int channels) {
    float[] in = new Noise(1).normals(side * side * channels, 1);
    float[] weights = new Noise(2).normals(kernel * kernel * channels, 0.3);
    float[] bias = new Noise(3).normals(channels, 1);
    float[] out = new float[side * side * channels];
    Depthwise ours =
        new Depthwise(Window.same(side, side, kernel, 1), weights, bias, Activation.RELU);
    return contest(
        "depthwise %dx%d, %d², %d channels".formatted(kernel, kernel, side, channels),
        2.0 * kernel * kernel * side * side * channels,
        side,
        channels,
        channels,
        in,
        out,
        () -> ours.apply(in, out),
        runtime(
            side,
            kernel,
            channels,
            channels,
            channels,
            Difference.apart(weights, kernel * kernel, channels),
            bias));
  }

  private static Contest contest(
      String job,
      double work,
      int side,
      int inputs,
      int outputs,
      float[] in,
      float[] out,
      Runnable ours,
      OnnxRuntime theirs) {
    theirs.given("x", Difference.apart(in, side * side, inputs), 1, inputs, side, side);
    return new Contest(
        job,
        "ONNX Runtime",
        work,
        "GFLOP/s",
        ours,
        theirs::run,
        () -> Difference.of(Difference.apart(out, side * side, outputs), theirs.output()));
  }

  private static OnnxRuntime runtime(
      int side, int kernel, int inputs, int outputs, int groups, float[] weights, float[] bias) {
    long pad = kernel / 2;
    return new OnnxRuntime(
        new OnnxModel()
            .input("x", 1, inputs, side, side)
            .constant("w", weights, outputs, inputs / groups, kernel, kernel)
            .constant("b", bias, outputs)
            .node(
                "",
                "Conv",
                "x w b",
                "c",
                Map.of(
                    "group", new long[] {groups},
                    "kernel_shape", new long[] {kernel, kernel},
                    "pads", new long[] {pad, pad, pad, pad}))
            .node("", "Relu", "c", "y", Map.of())
            .output("y", 1, outputs, side, side));
  }
}
