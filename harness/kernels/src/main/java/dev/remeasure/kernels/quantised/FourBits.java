package dev.remeasure.kernels.quantised;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** Eight codes of four bits an int. */
final class FourBits extends Codes {
  private final int[] codes;

  FourBits(int groups) {
    codes = new int[groups * LINE];
  }

  @Override
  void set(int group, int index, int code) {
    codes[group * LINE + index % LINE] |= code << (4 * (index / LINE));
  }

  @Override
  int get(int group, int index) {
    return (codes[group * LINE + index % LINE] >>> (4 * (index / LINE))) & 15;
  }

  @Override
  long bytes() {
    return 4L * codes.length;
  }

  @Override
  float dot(int first, int groups, float[] scales, float[] x) {
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int group = 0; group < groups; group++) {
      FloatVector part = FloatVector.zero(FLOATS);
      for (int lane = 0; lane < LINE; lane += LANES) {
        IntVector packed = IntVector.fromArray(INTS, codes, (first + group) * LINE + lane);
        int at = group * GROUP + lane;
        for (int field = 0; field < FIELDS; field++) {
          IntVector code = packed.lanewise(VectorOperators.LSHR, 4 * field).and(15);
          part = floats(code).fma(FloatVector.fromArray(FLOATS, x, at + field * LINE), part);
        }
      }
      sum = part.fma(FloatVector.broadcast(FLOATS, scales[first + group]), sum);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
