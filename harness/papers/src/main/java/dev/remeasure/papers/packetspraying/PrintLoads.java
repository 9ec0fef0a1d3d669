package dev.remeasure.papers.packetspraying;

import java.util.List;

/** Prints the load of the busiest link under every placement, as a table. */
public final class PrintLoads {
  private static final int LEAVES = 8;
  private static final int HOSTS = 8;
  private static final int SEEDS = 100;

  private PrintLoads() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println(
        "| traffic | sizes | spines | pieces of a flow | spraying | single paths | hashed |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (String pattern : List.of("all-to-all", "ring", "permutation")) {
      for (String sizes : List.of("equal", "skewed")) {
        for (int spines : new int[] {6, 8}) {
          row(pattern, sizes, spines);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void row(String pattern, String sizes, int spines) {
    Traffic traffic = Traffic.of(pattern, sizes, LEAVES, spines, HOSTS, 1);
    Placement single = new SinglePath().place(traffic);
    double hashed = 0;
    for (int seed = 0; seed < SEEDS; seed++) {
      hashed += Placer.hash(traffic, seed).maximumLoad(traffic).value() / SEEDS;
    }
    System.out.printf(
        "| %s | %s | %d | %d | %s | %s | %.2f |%n",
        pattern,
        sizes,
        spines,
        single.pieces(),
        Placer.spray(traffic).maximumLoad(traffic),
        single.maximumLoad(traffic),
        hashed);
  }
}
