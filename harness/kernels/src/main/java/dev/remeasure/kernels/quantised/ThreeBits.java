package dev.remeasure.kernels.quantised;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Codes of three bits: two of them as {@link TwoBits} has them, the third eight to a byte. */
final class ThreeBits extends Codes {
  private static final VectorSpecies<Byte> BYTES = lanesOf(byte.class, Byte.SIZE);

  private final TwoBits low;
  private final byte[] high;

  ThreeBits(int groups) {
    low = new TwoBits(groups);
    high = new byte[groups * LINE];
  }

  @Override
  void set(int group, int index, int code) {
    low.set(group, index, code & 3);
    high[group * LINE + index % LINE] |= (byte) ((code >> 2) << (index / LINE));
  }

  @Override
  int get(int group, int index) {
    int bit = (high[group * LINE + index % LINE] >>> (index / LINE)) & 1;
    return low.get(group, index) | (bit << 2);
  }

  @Override
  long bytes() {
    return low.bytes() + high.length;
  }

  @Override
  float dot(int first, int groups, float[] scales, float[] x) {
    FloatVector sum = FloatVector.zero(FLOATS);
    for (int group = 0; group < groups; group++) {
      FloatVector part = FloatVector.zero(FLOATS);
      for (int lane = 0; lane < LINE; lane += LANES) {
        IntVector two = low.line(first + group, lane);
        // Shifted so that field 0's bit stands where its code's third belongs.
        IntVector one =
            ((IntVector)
                    ByteVector.fromArray(BYTES, high, (first + group) * LINE + lane)
                        .convertShape(VectorOperators.B2I, INTS, 0))
                .lanewise(VectorOperators.LSHL, 2);
        int at = group * GROUP + lane;
        for (int field = 0; field < FIELDS; field++) {
          IntVector code =
              two.lanewise(VectorOperators.LSHR, 2 * field)
                  .and(3)
                  .or(one.lanewise(VectorOperators.LSHR, field).and(4));
          part = floats(code).fma(FloatVector.fromArray(FLOATS, x, at + field * LINE), part);
        }
      }
      sum = part.fma(FloatVector.broadcast(FLOATS, scales[first + group]), sum);
    }
    return sum.reduceLanes(VectorOperators.ADD);
  }
}
