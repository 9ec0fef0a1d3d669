package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.papers.contract.Sweep;
import java.util.HashMap;
import java.util.Map;

/** Prints where the second scheme is faster and where it is not, over ten seeds, as a table. */
public final class PrintRegions {
  private static final int SEEDS = 10;

  private PrintRegions() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println("| compute | share | burst | ratio: mean | least | most |");
    System.out.println("|---|---|---|---|---|---|");
    Sweep sweep = new SequentialGradientCodingContract().sweep();
    for (Map<String, String> point : sweep.points()) {
      double sum = 0;
      double least = Double.POSITIVE_INFINITY;
      double most = 0;
      for (int seed = 1; seed <= SEEDS; seed++) {
        double ratio = ratio(point, seed);
        sum += Math.log(ratio);
        least = Math.min(least, ratio);
        most = Math.max(most, ratio);
      }
      System.out.printf(
          "| %s | %s | %s | %.3f | %.3f | %.3f |%n",
          point.get("compute"),
          point.get("share"),
          point.get("burst"),
          Math.exp(sum / SEEDS),
          least,
          most);
    }
  }

  private static double ratio(Map<String, String> point, int seed) {
    Map<String, String> params =
        new HashMap<>(
            Map.of(
                "workers", "256", "jobs", "80", "fixed", "0.64", "delay", "1", "seed", "" + seed));
    params.putAll(point);
    Cluster cluster = Cluster.of(params);
    Trace trace = cluster.trace();
    Tuning tuning = cluster.tuning();
    return cluster.train(tuning.coding(cluster.workers()).get(), trace).seconds()
        / cluster.train(tuning.multiplexed(cluster.workers()).get(), trace).seconds();
  }
}
