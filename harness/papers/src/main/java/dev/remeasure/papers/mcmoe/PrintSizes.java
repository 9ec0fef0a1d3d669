package dev.remeasure.papers.mcmoe;

/** Prints Mixtral's size for every list of bits and size of group, as a table. */
public final class PrintSizes {
  private PrintSizes() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.printf("In 16 bits: %d bytes%n%n", Mixtral.halfBytes());
    System.out.println(
        "| bits of a block | bits a weight | group | bytes | ratio | less | predicted |");
    System.out.println("|---".repeat(7) + "|");
    for (int blockBits = 12; blockBits <= 20; blockBits++) {
      for (int group : new int[] {16, 32, 64, 128}) {
        Mixtral packed = new Mixtral(blockBits, group);
        double ratio = (double) Mixtral.halfBytes() / packed.bytes();
        System.out.printf(
            "| %d | %.2f | %d | %d | %.2f | %.1f %% | %.2f |%n",
            blockBits,
            packed.averageBits(),
            group,
            packed.bytes(),
            ratio,
            100 * (1 - 1 / ratio),
            16 / (blockBits / 8.0 + 32.0 / group));
      }
    }
  }
}
