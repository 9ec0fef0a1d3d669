package dev.remeasure.papers.hipa;

import java.util.List;

/** Prints the trained parameters over U-Nets, ranks and places of adaptors, as a table. */
public final class PrintParameters {
  private static final int STUDENTS = 9;

  private PrintParameters() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println("| U-Net | nine students | beside | rank | adaptors | ratio |");
    System.out.println("|---|---|---|---|---|---|");
    for (String unet : List.of("sd-1.5", "sd-2.1")) {
      for (String beside : List.of("cross-attention", "attention", "all")) {
        for (int rank : List.of(1, 4, 8, 16, 32, 64)) {
          Trained trained = new Trained(unet, rank, beside);
          long whole = STUDENTS * trained.whole();
          System.out.printf(
              "| %s | %d | %s | %d | %d | %.2f |%n",
              unet, whole, beside, rank, trained.adaptors(), (double) whole / trained.adaptors());
        }
      }
    }
  }
}
