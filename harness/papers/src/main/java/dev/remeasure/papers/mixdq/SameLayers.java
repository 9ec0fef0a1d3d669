package dev.remeasure.papers.mixdq;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.matrix.Matrix;
import dev.remeasure.kernels.quantised.LowBitMatrix;
import dev.remeasure.models.bits.BitAllocation;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Shows that every layer answers as plain loops over its own weights do, that the bits could not be
 * allocated better, and that what is counted is the published model.
 */
public final class SameLayers implements SameJob {
  private static final double TOLERANCE = 1e-4;
  private static final double ROUNDING = 1e-12;
  private static final int TOKENS = 3;
  private static final int LAYERS = 794;
  private static final long PARAMETERS = 2_567_463_684L;

  private final Function<BitAllocation, int[]> allocated;
  private final UnaryOperator<Layer> subject;

  /** Made by the harness. */
  public SameLayers() {
    this(BitAllocation::best, UnaryOperator.identity());
  }

  /**
   * A check of another subject.
   *
   * @param allocated chooses its bits
   * @param subject changes its layers
   */
  SameLayers(Function<BitAllocation, int[]> allocated, UnaryOperator<Layer> subject) {
    this.allocated = allocated;
    this.subject = subject;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    BitList list = BitList.named(params.getOrDefault("weights", "8.00"));
    int seed = number(params, "seed");
    Stack stack = Stack.random(number(params, "width"), number(params, "layers"), seed);
    BitAllocation allocation = stack.allocation(list.averageBits(), seed + 1L);
    int[] bits = allocated.apply(allocation);
    Matrix x = stack.input(TOKENS, seed + 2L);
    List<Layer> bytes = stack.bytes().stream().map(subject).toList();
    List<Layer> packed = stack.packed(bits).stream().map(subject).toList();
    List<Shown> shown = new ArrayList<>();
    for (int i = 0; i < bits.length; i++) {
      float[] weights = stack.weights().get(i);
      float[] rounded = rounded(weights, stack.width(), bits[i]);
      String layer = "layer " + i + " ";
      shown.add(answers(layer + "in 32 bits", stack.plain().get(i), x, weights, x.data()));
      shown.add(answers(layer + "in " + bits[i] + " bits", packed.get(i), x, rounded, x.data()));
      shown.add(
          answers(
              layer + "and its inputs in 8 bits",
              bytes.get(i),
              x,
              eightBits(weights, stack.width()),
              eightBits(x.data(), stack.width())));
    }
    shown.add(least(allocation, bits));
    Unet unet = new Unet();
    shown.add(
        new Shown(
            "layers and parameters of the U-Net",
            unet.layers() == LAYERS && unet.parameters() == PARAMETERS,
            "%d and %d; must be %d and %d"
                .formatted(unet.layers(), unet.parameters(), LAYERS, PARAMETERS)));
    shown.add(
        new Shown(
            "weights with listed bits",
            list.weights() == unet.weights(),
            list.weights() + "; must be all " + unet.weights()));
    return shown;
  }

  /** Against plain loops over weights and inputs as they are after rounding. */
  private static Shown answers(
      String name, Layer layer, Matrix x, float[] weights, float[] inputs) {
    int width = x.columns();
    Matrix y = Matrix.of(new float[x.rows() * width], x.rows(), width);
    layer.run(x, y);
    double gap = 0;
    double largest = 0;
    for (int row = 0; row < x.rows(); row++) {
      for (int i = 0; i < width; i++) {
        double expected = 0;
        for (int k = 0; k < width; k++) {
          expected += (double) weights[i * width + k] * inputs[row * width + k];
        }
        largest = Math.max(largest, Math.abs(expected));
        double apart = Math.abs(y.get(row, i) - expected);
        gap = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(gap, apart);
      }
    }
    return new Shown(
        "answers as by plain loops: " + name,
        gap <= TOLERANCE * largest,
        "at most %.1e apart; must be within %.0e of the largest, %.3g"
            .formatted(gap, TOLERANCE, largest));
  }

  private static float[] rounded(float[] weights, int width, int bits) {
    return bits < 8
        ? LowBitMatrix.quantise(weights, width, width, bits).weights()
        : eightBits(weights, width);
  }

  /** Each row in steps of a 127th of its largest. */
  private static float[] eightBits(float[] values, int width) {
    float[] rounded = new float[values.length];
    for (int row = 0; row < values.length; row += width) {
      float largest = 0;
      for (int i = row; i < row + width; i++) {
        largest = Math.max(largest, Math.abs(values[i]));
      }
      for (int i = row; i < row + width; i++) {
        rounded[i] = Math.round(values[i] * (127 / largest)) * (largest / 127);
      }
    }
    return rounded;
  }

  private static Shown least(BitAllocation allocation, int[] bits) {
    int spent = Arrays.stream(bits).sum();
    double found = allocation.loss(bits);
    double least = allocation.leastOfAll();
    return new Shown(
        "no allocation loses less",
        spent <= allocation.budget() && found <= least * (1 + ROUNDING),
        "%s, %d bits, loses %.6g; must be %d at most, and lose %.6g as the best of all does"
            .formatted(Arrays.toString(bits), spent, found, allocation.budget(), least));
  }

  private static int number(Map<String, String> params, String name) {
    return Integer.parseInt(Check.present(name, params.get(name)));
  }
}
