package dev.remeasure.papers.mixdq;

import dev.remeasure.claims.InvalidValue;

/**
 * How many of the U-Net's weights have two, four and eight bits, as the authors list it layer by
 * layer.
 */
record BitList(long two, long four, long eight) {
  private static final int HALF = 2;
  private static final Unet UNET = new Unet();

  /** The list of a name, which is its bits a weight. */
  static BitList named(String name) {
    return switch (name) {
      case "3.66" -> new BitList(882_278_400, 1_448_202_240, 235_399_680);
      case "4.00" -> new BitList(609_894_400, 1_646_940_160, 309_045_760);
      case "4.08" -> new BitList(609_894_400, 1_590_824_960, 365_160_960);
      case "5.02" -> new BitList(299_991_040, 1_455_226_880, 810_662_400);
      case "8.00" -> new BitList(0, 7_536_640, 2_558_343_680L);
      default ->
          throw new InvalidValue("weights", name, "must be one of 3.66, 4.00, 4.08, 5.02, 8.00");
    };
  }

  /** Bytes of the U-Net in 16 bits. */
  static long halfBytes() {
    return HALF * UNET.parameters();
  }

  long weights() {
    return two + four + eight;
  }

  double averageBits() {
    return (2.0 * two + 4.0 * four + 8.0 * eight) / weights();
  }

  /** Bytes of packed weights, a scale of 32 bits an output, and the rest in 16 bits. */
  long bytes() {
    return two / 4 + four / 2 + eight + Float.BYTES * UNET.outputs() + HALF * UNET.rest();
  }
}
