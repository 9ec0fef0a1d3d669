package dev.remeasure.papers.sarathiserve;

import java.util.HashMap;
import java.util.Map;

/** Prints capacities and their ratio over five seeds, beside the prediction, as a table. */
public final class PrintCapacities {
  private static final int SEEDS = 5;

  private PrintCapacities() {}

  @SuppressWarnings("SystemOut") // Its one purpose.
  public static void main(String[] args) {
    System.out.println(
        "| workload | strictness | baseline | budget | its capacity | with pieces | ratio | least "
            + "| most | predicted |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|");
    SarathiServeContract contract = new SarathiServeContract();
    for (Map<String, String> point : contract.sweep().points()) {
      Map<String, String> params = new HashMap<>(contract.tiny().params());
      params.put("requests", "400");
      params.putAll(point);
      System.out.println(row(params, contract.predictions().getFirst().at(params)));
    }
  }

  private static String row(Map<String, String> params, double predicted) {
    double baseline = 0;
    double subject = 0;
    double logs = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      params.put("seed", "" + seed);
      Setting setting = Setting.of(params);
      double whole = setting.capacity(setting.baseline());
      double pieces = setting.capacity(setting.subject());
      baseline += whole / SEEDS;
      subject += pieces / SEEDS;
      logs += Math.log(pieces / whole) / SEEDS;
      least = Math.min(least, pieces / whole);
      most = Math.max(most, pieces / whole);
    }
    return "| %s | %s | %s | %d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f |"
        .formatted(
            params.get("workload"),
            params.get("strictness"),
            params.get("baseline"),
            Setting.of(params).budget(),
            baseline,
            subject,
            Math.exp(logs),
            least,
            most,
            predicted);
  }
}
