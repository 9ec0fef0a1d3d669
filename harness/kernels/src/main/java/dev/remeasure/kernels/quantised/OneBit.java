package dev.remeasure.kernels.quantised;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Eight codes of one bit a byte. */
final class OneBit extends Codes {
  private static final VectorSpecies<Byte> BYTES = lanesOf(byte.class, Byte.SIZE);

  private final byte[] codes;

  OneBit(int groups) {
    codes = new byte[groups * LINE];
  }

  @Override
  void set(int group, int index, int code) {
    codes[group * LINE + index % LINE] |= (byte) (code << (index / LINE));
  }

  @Override
  int get(int group, int index) {
    return (codes[group * LINE + index % LINE] >>> (index / LINE)) & 1;
  }

  @Override
  long bytes() {
    return codes.length;
  }

  @Override
  float dot(int first, int groups, float[] scales, float[] x) {
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int group = 0; group < groups; group++) {
      FloatVector part = FloatVector.zero(FLOATS);
      for (int lane = 0; lane < LINE; lane += LANES) {
        IntVector packed =
            (IntVector)
                ByteVector.fromArray(BYTES, codes, (first + group) * LINE + lane)
                    .convertShape(VectorOperators.B2I, INTS, 0);
        int at = group * GROUP + lane;
        for (int field = 0; field < FIELDS; field++) {
          IntVector code = packed.lanewise(VectorOperators.LSHR, field).and(1);
          part = floats(code).fma(FloatVector.fromArray(FLOATS, x, at + field * LINE), part);
        }
      }
      sum = part.fma(FloatVector.broadcast(FLOATS, scales[first + group]), sum);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
