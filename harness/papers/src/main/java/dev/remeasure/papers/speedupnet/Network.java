package dev.remeasure.papers.speedupnet;

import dev.remeasure.kernels.attention.Attention;
import dev.remeasure.kernels.element.Activation;
import dev.remeasure.kernels.element.Runs;
import dev.remeasure.kernels.matrix.Gemm;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.matrix.Prepacked;
import dev.remeasure.kernels.normalisation.RowNorm;
import dev.remeasure.kernels.random.Noise;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A transformer that predicts noise from image and prompt, with random weights; it takes up to two
 * images at once.
 */
final class Network {
  static final float EPSILON = 1e-5f;

  private final Shape shape;
  private final float[] in;
  private final float[] out;
  private final List<Weights> weights = new ArrayList<>();
  private final List<Packed> packed = new ArrayList<>();
  private final Prepacked packedIn;
  private final Prepacked packedOut;

  private final Gemm gemm = new Gemm();
  private final Attention attention = new Attention();
  private final float[] ones;
  private final float[] zeros;
  private final float[] hidden;
  private final float[] normed;
  private final float[] wide;
  private final float[] attended;
  private final float[] branch;

  Network(Shape shape, long seed) {
    this.shape = shape;
    int width = shape.width();
    Noise noise = new Noise(seed);
    in = Weights.matrix(shape.channels(), width, noise);
    out = Weights.matrix(width, shape.channels(), noise);
    packedIn = pack(in, shape.channels(), width);
    packedOut = pack(out, width, shape.channels());
    for (int block = 0; block < shape.blocks(); block++) {
      weights.add(Weights.of(width, noise));
      packed.add(Packed.of(weights.getLast(), width));
    }
    int rows = 2 * shape.tokens();
    ones = new float[width];
    Arrays.fill(ones, 1);
    zeros = new float[width];
    hidden = new float[rows * width];
    normed = new float[rows * width];
    wide = new float[rows * 4 * width];
    attended = new float[rows * width];
    branch = new float[rows * width];
  }

  Shape shape() {
    return shape;
  }

  float[] in() {
    return in;
  }

  float[] out() {
    return out;
  }

  List<Weights> weights() {
    return weights;
  }

  /** A prompt for the network's own cross-attention. */
  Context prompt(float[] tokens) {
    return context(tokens, Packed::keyValue);
  }

  /** A negative prompt for the adapter. */
  Context negative(float[] tokens) {
    return context(tokens, Packed::adapter);
  }

  private Context context(float[] tokens, Function<Packed, Prepacked> factor) {
    List<Matrix> keyValues = new ArrayList<>();
    for (Packed block : packed) {
      int width = shape.width();
      Matrix both = Matrix.of(new float[shape.prompt() * 2 * width], shape.prompt(), 2 * width);
      gemm.multiply(Matrix.of(tokens, shape.prompt(), width), factor.apply(block), both);
      keyValues.add(both);
    }
    return new Context(keyValues);
  }

  /**
   * Predicts the noise in one or two images.
   *
   * @param x values of the images, one after the other
   * @param noise share of it in them
   * @param prompts one for each image
   * @param epsilon is overwritten
   */
  void predict(
      float[] x, double noise, List<Context> prompts, @Nullable Adapter adapter, float[] epsilon) {
    int rows = prompts.size() * shape.tokens();
    int width = shape.width();
    Matrix state = Matrix.of(hidden, rows, width);
    gemm.multiply(Matrix.of(x, rows, shape.channels()), packedIn, state);
    float[] time = time(width, noise);
    for (int row = 0; row < rows; row++) {
      Runs.add(1, time, 0, hidden, row * width, width);
    }
    for (int block = 0; block < shape.blocks(); block++) {
      block(state, block, prompts, adapter);
    }
    gemm.multiply(normed(state), packedOut, Matrix.of(epsilon, rows, shape.channels()));
  }

  /** Runs so many blocks on what is there, as work that is no part of the denoising. */
  void rest(int blocks, Context prompt) {
    for (int i = 0; i < blocks; i++) {
      Matrix state = Matrix.of(hidden, shape.tokens(), shape.width());
      block(state, i % shape.blocks(), List.of(prompt), null);
      RowNorm.layer(state, ones, zeros, EPSILON, state);
    }
  }

  /** Sines and cosines of the share of the noise. */
  static float[] time(int width, double noise) {
    float[] time = new float[width];
    for (int i = 0; i < width; i += 2) {
      double angle = noise * (i + 1);
      time[i] = (float) Math.sin(angle);
      time[i + 1] = (float) Math.cos(angle);
    }
    return time;
  }

  private void block(Matrix state, int block, List<Context> prompts, @Nullable Adapter adapter) {
    int rows = state.rows();
    int width = shape.width();
    Packed own = packed.get(block);
    Matrix qkv = Matrix.of(wide, rows, 3 * width);
    gemm.multiply(normed(state), own.qkv(), qkv);
    Matrix result = Matrix.of(attended, rows, width);
    for (int image = 0; image < prompts.size(); image++) {
      for (int head = 0; head < shape.heads(); head++) {
        attention.dense(
            part(qkv, image, head, 0),
            part(qkv, image, head, 1),
            part(qkv, image, head, 2),
            part(result, image, head, 0));
      }
    }
    gemm.add(result, own.out(), state);

    Matrix queries = Matrix.of(wide, rows, width);
    gemm.multiply(normed(state), own.query(), queries);
    for (int image = 0; image < prompts.size(); image++) {
      cross(queries, image, prompts.get(image), block, result);
      if (adapter != null) {
        Matrix extra = Matrix.of(branch, rows, width);
        cross(queries, image, adapter.negative(), block, extra);
        int at = image * shape.tokens() * width;
        Runs.add(adapter.gain(), branch, at, attended, at, shape.tokens() * width);
      }
    }
    gemm.add(result, own.contextOut(), state);

    Matrix up = Matrix.of(wide, rows, 4 * width);
    gemm.multiply(normed(state), own.up(), up, Network::relu);
    gemm.add(up, own.down(), state);
  }

  private void cross(Matrix queries, int image, Context prompt, int block, Matrix result) {
    int size = shape.width() / shape.heads();
    for (int head = 0; head < shape.heads(); head++) {
      attention.dense(
          part(queries, image, head, 0),
          prompt.keys(block, head * size, size),
          prompt.values(block, head * size, size),
          part(result, image, head, 0));
    }
  }

  /** Columns of one head of one image; {@code which} of the matrices that stand side by side. */
  private Matrix part(Matrix all, int image, int head, int which) {
    int size = shape.width() / shape.heads();
    int at = all.at(image * shape.tokens(), which * shape.width() + head * size);
    return Matrix.of(all.data(), at, shape.tokens(), size, all.columns());
  }

  private Matrix normed(Matrix state) {
    Matrix result = Matrix.of(normed, state.rows(), state.columns());
    RowNorm.layer(state, ones, zeros, EPSILON, result);
    return result;
  }

  private static void relu(float[] data, int at, int column, int count) {
    for (int i = at; i < at + count; i++) {
      data[i] = Activation.RELU.of(data[i]);
    }
  }

  private static Prepacked pack(float[] matrix, int rows, int columns) {
    return Prepacked.of(Matrix.of(matrix, rows, columns));
  }

  /** A block's weights as its products read them. */
  private record Packed(
      Prepacked qkv,
      Prepacked out,
      Prepacked query,
      Prepacked keyValue,
      Prepacked contextOut,
      Prepacked up,
      Prepacked down,
      Prepacked adapter) {
    static Packed of(Weights weights, int width) {
      return new Packed(
          pack(weights.qkv(), width, 3 * width),
          pack(weights.out(), width, width),
          pack(weights.query(), width, width),
          pack(weights.keyValue(), width, 2 * width),
          pack(weights.contextOut(), width, width),
          pack(weights.up(), width, 4 * width),
          pack(weights.down(), 4 * width, width),
          pack(weights.adapter(), width, 2 * width));
    }
  }
}
