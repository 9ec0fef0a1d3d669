package dev.remeasure.papers.mixdq;

import java.util.List;

/** Prints the U-Net's size for every list of bits, as a table. */
public final class PrintSizes {
  private PrintSizes() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.printf("In 16 bits: %d bytes%n%n", BitList.halfBytes());
    System.out.println("| list | bits a weight | bytes | ratio | predicted |");
    System.out.println("|---".repeat(5) + "|");
    for (String name : List.of("3.66", "4.00", "4.08", "5.02", "8.00")) {
      BitList list = BitList.named(name);
      System.out.printf(
          "| %s | %.3f | %d | %.2f | %.2f |%n",
          name,
          list.averageBits(),
          list.bytes(),
          (double) BitList.halfBytes() / list.bytes(),
          16 / Double.parseDouble(name));
    }
  }
}
