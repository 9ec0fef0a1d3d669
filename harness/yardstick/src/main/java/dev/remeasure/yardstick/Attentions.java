package dev.remeasure.yardstick;

import dev.remeasure.kernels.attention.Attention;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.random.Noise;
import java.util.Map;

/** Attention of one head, beside ONNX Runtime's fused operator. */
final class Attentions {
  private Attentions() {}

  static Contest attention(int count, int width, boolean causal) {
    Matrix q = rows(count, width, 1);
    Matrix k = rows(count, width, 2);
    Matrix v = rows(count, width, 3);
    Matrix out = rows(count, width, 4);
    Attention attention = new Attention();
    OnnxRuntime runtime =
        new OnnxRuntime(
                new OnnxModel()
                    .input("q", 1, count, width)
                    .input("k", 1, count, width)
                    .input("v", 1, count, width)
                    .node(
                        "com.microsoft",
                        "MultiHeadAttention",
                        "q k v",
                        "y",
                        Map.of(
                            "num_heads", new long[] {1},
                            "unidirectional", new long[] {causal ? 1 : 0}))
                    .output("y", 1, count, width))
            .given("q", q.data(), 1, count, width)
            .given("k", k.data(), 1, count, width)
            .given("v", v.data(), 1, count, width);
    return new Contest(
        "%s attention, %d queries and keys of %d"
            .formatted(causal ? "causal" : "dense", count, width),
        "ONNX Runtime",
        4.0 * count * count * width / (causal ? 2 : 1),
        "GFLOP/s",
        () -> {
          if (causal) {
            attention.causal(q, k, v, out);
          } else {
            attention.dense(q, k, v, out);
          }
        },
        runtime::run,
        () -> Difference.of(out.data(), runtime.output()));
  }

  private static Matrix rows(int rows, int columns, long seed) {
    return Matrix.of(new Noise(seed).normals(rows * columns, 1), rows, columns);
  }
}
