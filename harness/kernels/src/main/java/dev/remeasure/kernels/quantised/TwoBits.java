package dev.remeasure.kernels.quantised;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Eight codes of two bits a short. */
final class TwoBits extends Codes {
  private static final VectorSpecies<Short> SHORTS = lanesOf(short.class, Short.SIZE);

  private final short[] codes;

  TwoBits(int groups) {
    codes = new short[groups * LINE];
  }

  @Override
  void set(int group, int index, int code) {
    codes[group * LINE + index % LINE] |= (short) (code << (2 * (index / LINE)));
  }

  @Override
  int get(int group, int index) {
    return (codes[group * LINE + index % LINE] >>> (2 * (index / LINE))) & 3;
  }

  @Override
  long bytes() {
    return 2L * codes.length;
  }

  /** The shorts of a group's lanes, as ints. */
  IntVector line(int group, int lane) {
    return (IntVector)
        ShortVector.fromArray(SHORTS, codes, group * LINE + lane)
            .convertShape(VectorOperators.S2I, INTS, 0);
  }

  @Override
  float dot(int first, int groups, float[] scales, float[] x) {
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int group = 0; group < groups; group++) {
      FloatVector part = FloatVector.zero(FLOATS);
      for (int lane = 0; lane < LINE; lane += LANES) {
        IntVector packed = line(first + group, lane);
        int at = group * GROUP + lane;
        for (int field = 0; field < FIELDS; field++) {
          IntVector code = packed.lanewise(VectorOperators.LSHR, 2 * field).and(3);
          part = floats(code).fma(FloatVector.fromArray(FLOATS, x, at + field * LINE), part);
        }
      }
      sum = part.fma(FloatVector.broadcast(FLOATS, scales[first + group]), sum);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
