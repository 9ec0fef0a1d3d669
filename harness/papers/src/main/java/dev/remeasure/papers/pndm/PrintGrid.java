package dev.remeasure.papers.pndm;

import java.util.List;

/** Prints the quality of every solver at every step count on every mixture, as a table. */
public final class PrintGrid {
  private PrintGrid() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println("| data | solver | steps | network calls | RMS | median | sliced W2 |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String data : List.of("d2", "d8", "d16", "sharp2")) {
      Quality quality = new Quality(Mixture.named(data), Quality.Size.FULL);
      row(quality, data, "ddim", List.of(50, 250, 1000));
      row(quality, data, "s-pndm", List.of(20, 50, 100));
      row(quality, data, "f-pndm", List.of(20, 50, 100));
    }
  }

  private static void row(Quality quality, String data, String solver, List<Integer> steps) {
    for (int count : steps) {
      double[][] samples = quality.samples(Solver::named, solver, count);
      System.out.printf(
          "| %s | %s | %d | %d | %.5f | %.5f | %.4f |%n",
          data,
          solver,
          count,
          Quality.calls(Solver::named, solver, count, Mixture.named(data)),
          quality.rms(samples),
          quality.median(samples),
          quality.slicedWasserstein(samples));
    }
  }
}
