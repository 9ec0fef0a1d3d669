package dev.remeasure.kernels.quantised;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * Codes of few bits in groups of {@value #GROUP}: input i of a group is field i / {@value #LINE} of
 * lane i mod {@value #LINE}, so that a shift brings a whole vector of codes into place.
 */
abstract class Codes {
  static final int LINE = 16;
  static final int FIELDS = 8;
  static final int GROUP = LINE * FIELDS;

  // The bytes of a shorter vector's lanes would not fill the shortest there is.
  static final VectorSpecies<Float> FLOATS =
      FloatVector.SPECIES_PREFERRED.length() < FIELDS
          ? FloatVector.SPECIES_256
          : FloatVector.SPECIES_PREFERRED;
  static final int LANES = FLOATS.length();
  static final VectorSpecies<Integer> INTS = VectorSpecies.of(int.class, FLOATS.vectorShape());

  static Codes of(int bits, int groups) {
    return switch (bits) {
      case 4 -> new FourBits(groups);
      case 3 -> new ThreeBits(groups);
      case 2 -> new TwoBits(groups);
      case 1 -> new OneBit(groups);
      default -> throw new IllegalArgumentException("bits must be 4, 3, 2 or 1, but are " + bits);
    };
  }

  static <E> VectorSpecies<E> lanesOf(Class<E> type, int bits) {
    return VectorSpecies.of(type, VectorShape.forBitSize(LANES * bits));
  }

  abstract void set(int group, int index, int code);

  abstract int get(int group, int index);

  abstract long bytes();

  /** Sum over groups of their scale times the codes' product with x. */
  abstract float dot(int first, int groups, float[] scales, float[] x);

  final void unpack(int group, float[] into) {
    for (int i = 0; i < GROUP; i++) {
      into[i] = get(group, i);
    }
  }

  static FloatVector floats(IntVector codes) {
    return (FloatVector) codes.convert(VectorOperators.I2F, 0);
  }
}
