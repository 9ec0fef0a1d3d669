package dev.remeasure.kernels.attention;

/** Which blocks of {@value Attention#BLOCK} queries look at which blocks of as many keys. */
@FunctionalInterface
public interface BlockMask {
  /** Every block at every block. */
  BlockMask ALL = (queries, keys) -> true;

  /** Whether a block of queries looks at a block of keys. */
  boolean sees(int queries, int keys);
}
