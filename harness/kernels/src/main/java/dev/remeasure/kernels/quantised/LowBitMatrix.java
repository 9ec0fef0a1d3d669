package dev.remeasure.kernels.quantised;

import dev.remeasure.kernels.matrix.Panels;
import dev.remeasure.kernels.matrix.RightFactor;
import java.util.Arrays;

/**
 * A layer's weights in 4, 3, 2 or 1 bits: each {@value #GROUP} inputs of an output share a scale
 * and a least value, and a weight is least + scale·code. As a right factor it has a row an input
 * and a column an output, and is unpacked while it is packed into panels.
 */
public final class LowBitMatrix implements RightFactor {
  /** Inputs that share a scale. */
  public static final int GROUP = Codes.GROUP;

  private final int outputs;
  private final int inputs;
  private final int groups;
  private final Codes codes;
  private final float[] scales;
  private final float[] leasts;

  private LowBitMatrix(float[] weights, int outputs, int inputs, int bits) {
    this.outputs = outputs;
    this.inputs = inputs;
    this.groups = (inputs + GROUP - 1) / GROUP;
    this.codes = Codes.of(bits, outputs * groups);
    this.scales = new float[outputs * groups];
    this.leasts = new float[outputs * groups];
    for (int output = 0; output < outputs; output++) {
      for (int group = 0; group < groups; group++) {
        int from = output * inputs + group * GROUP;
        int count = Math.min(GROUP, inputs - group * GROUP);
        quantise(weights, from, count, output * groups + group, (1 << bits) - 1);
      }
    }
  }

  /**
   * Rounds weights to codes, evenly from the least to the greatest of each group; with one bit, to
   * the mean of those below the group's mean or to that of the others.
   *
   * @param weights output by output
   */
  public static LowBitMatrix quantise(float[] weights, int outputs, int inputs, int bits) {
    return new LowBitMatrix(weights, outputs, inputs, bits);
  }

  private void quantise(float[] weights, int from, int count, int group, int most) {
    range(weights, from, count, group, most);
    float least = leasts[group];
    for (int i = 0; i < count; i++) {
      float code = scales[group] == 0 ? 0 : (weights[from + i] - least) / scales[group];
      codes.set(group, i, Math.clamp(Math.round(code), 0, most));
    }
  }

  private void range(float[] weights, int from, int count, int group, int most) {
    if (most == 1) {
      halves(weights, from, count, group);
      return;
    }
    float least = Float.POSITIVE_INFINITY;
    float greatest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      least = Math.min(least, weights[from + i]);
      greatest = Math.max(greatest, weights[from + i]);
    }
    leasts[group] = least;
    scales[group] = (greatest - least) / most;
  }

  private void halves(float[] weights, int from, int count, int group) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[from + i];
    }
    double lower = 0;
    int below = 0;
    for (int i = 0; i < count; i++) {
      if (weights[from + i] < sum / count) {
        lower += weights[from + i];
        below++;
      }
    }
    double upperMean = (sum - lower) / (count - below);
    double lowerMean = below == 0 ? upperMean : lower / below;
    leasts[group] = (float) lowerMean;
    scales[group] = (float) (upperMean - lowerMean);
  }

  /** y = W·x: one sum an output. */
  public void multiply(float[] x, int xAt, float[] y, int yAt) {
    float[] padded = Arrays.copyOfRange(x, xAt, xAt + groups * GROUP);
    Arrays.fill(padded, inputs, padded.length, 0);
    float[] sums = new float[groups];
    for (int i = 0; i < padded.length; i++) {
      sums[i / GROUP] += padded[i];
    }
    for (int output = 0; output < outputs; output++) {
      float base = 0;
      for (int group = 0; group < groups; group++) {
        base = Math.fma(leasts[output * groups + group], sums[group], base);
      }
      y[yAt + output] = base + codes.dot(output * groups, groups, scales, padded);
    }
  }

  /** The weights as they are multiplied, output by output. */
  public float[] weights() {
    float[] weights = new float[outputs * inputs];
    float[] group = new float[GROUP];
    for (int output = 0; output < outputs; output++) {
      for (int i = 0; i < inputs; i += GROUP) {
        unpack(output, i / GROUP, group);
        System.arraycopy(group, 0, weights, output * inputs + i, Math.min(GROUP, inputs - i));
      }
    }
    return weights;
  }

  /** Bytes of codes, scales and least values, as a pass over the weights reads them. */
  public long bytes() {
    return codes.bytes() + 4L * scales.length + 4L * leasts.length;
  }

  @Override
  public int rows() {
    return inputs;
  }

  @Override
  public int columns() {
    return outputs;
  }

  @Override
  public void packColumns(int from, int count, int column, int width, float[] panels, int at) {
    float[] group = new float[GROUP];
    for (int j = 0; j < Panels.padded(width); j++) {
      int panel = at + j / Panels.WIDTH * Panels.WIDTH * count + j % Panels.WIDTH;
      for (int k = 0; k < count; k++) {
        int input = from + k;
        if (k == 0 || input % GROUP == 0) {
          fill(j < width ? column + j : -1, input / GROUP, group);
        }
        panels[panel + k * Panels.WIDTH] = group[input % GROUP];
      }
    }
  }

  private void fill(int output, int group, float[] into) {
    if (output < 0) {
      Arrays.fill(into, 0);
    } else {
      unpack(output, group, into);
    }
  }

  private void unpack(int output, int group, float[] into) {
    int at = output * groups + group;
    codes.unpack(at, into);
    for (int i = 0; i < GROUP; i++) {
      into[i] = Math.fma(into[i], scales[at], leasts[at]);
    }
  }
}
