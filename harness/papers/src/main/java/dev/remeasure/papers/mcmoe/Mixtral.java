package dev.remeasure.papers.mcmoe;

import dev.remeasure.claims.InvalidValue;

/**
 * Mixtral 8x7B, weight by weight, from its published configuration, and its size in the authors'
 * packed format.
 *
 * @param blockBits bits of a block's eight experts in all, for which the authors list which expert
 *     of which block has how many
 * @param group weights that share a scale and a zero of 16 bits each
 */
record Mixtral(int blockBits, int group) {
  private static final int LAYERS = 32;
  private static final int WIDTH = 4096;
  private static final int KEY_WIDTH = 1024;
  private static final int HIDDEN = 14_336;
  private static final int WORDS = 32_000;
  private static final int EXPERTS = 8;
  private static final int MATRICES = 3;
  private static final int ATTENTION_BITS = 4;
  private static final int HALF = 2; // bytes of what is not packed

  /** Experts of all blocks with one, two and three bits. */
  private record Experts(int one, int two, int three) {
    int bits() {
      return one + 2 * two + 3 * three;
    }
  }

  /** Bytes of the model in 16 bits. */
  static long halfBytes() {
    return HALF * parameters();
  }

  static long parameters() {
    return experts() + attention() + rest();
  }

  /** Bytes of experts and attention packed, and of what is left in 16 bits. */
  long bytes() {
    Experts experts = listed();
    long matrix = (long) WIDTH * HIDDEN;
    return MATRICES
            * (experts.one() * packed(matrix, 1)
                + experts.two() * packed(matrix, 2)
                + experts.three() * packed(matrix, 3))
        + 2L * LAYERS * packed((long) WIDTH * WIDTH, ATTENTION_BITS)
        + 2L * LAYERS * packed((long) WIDTH * KEY_WIDTH, ATTENTION_BITS)
        + HALF * rest();
  }

  /** Bits of a packed weight, without scales and zeros, as the paper counts them. */
  double averageBits() {
    double bits = (double) experts() / (LAYERS * EXPERTS) * listed().bits();
    return (bits + attention() * (double) ATTENTION_BITS) / (experts() + attention());
  }

  /**
   * Bytes of a matrix. Groups are packed with each other: eight to a byte with one bit, four with
   * two, two with four, and ten to an int with three.
   */
  private long packed(long weights, int bits) {
    long groups = weights / group;
    long codes =
        bits == 3
            ? Math.ceilDiv(groups, 10) * group * Integer.BYTES
            : Math.ceilDiv(groups, 8 / bits) * group;
    return codes + groups * 2 * HALF;
  }

  /** What the authors list for all 256 experts. */
  private Experts listed() {
    return switch (blockBits) {
      case 12 -> new Experts(160, 64, 32);
      case 13 -> new Experts(158, 36, 62);
      case 14 -> new Experts(126, 68, 62);
      case 15 -> new Experts(125, 38, 93);
      case 16 -> new Experts(94, 68, 94);
      case 17 -> new Experts(93, 38, 125);
      case 18 -> new Experts(62, 68, 126);
      case 19 -> new Experts(61, 38, 157);
      case 20 -> new Experts(30, 68, 158);
      default -> throw new InvalidValue("blockBits", "" + blockBits, "must be from 12 to 20");
    };
  }

  private static long experts() {
    return (long) LAYERS * EXPERTS * MATRICES * WIDTH * HIDDEN;
  }

  private static long attention() {
    return 2L * LAYERS * WIDTH * (WIDTH + KEY_WIDTH);
  }

  /** Routers, words in and out, and normalisation. */
  private static long rest() {
    return (long) LAYERS * EXPERTS * WIDTH + 2L * WORDS * WIDTH + (2L * LAYERS + 1) * WIDTH;
  }
}
