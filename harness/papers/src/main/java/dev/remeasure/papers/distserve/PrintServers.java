package dev.remeasure.papers.distserve;

import dev.remeasure.papers.contract.Contract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Prints what both experiments give over five seeds, beside the predictions, as tables. */
public final class PrintServers {
  private static final int SEEDS = 5;

  private PrintServers() {}

  public static void main(String[] args) {
    print(
        new DistServeContract.Rate(),
        "scale",
        true,
        params ->
            (setting, servers) -> setting.plannedGoodput(servers, Setting.number(params, "scale")));
    print(
        new DistServeContract.Bound(),
        "load",
        false,
        params ->
            (setting, servers) ->
                setting.plannedScale(
                    servers, Setting.number(params, "load") * setting.application().rate()));
  }

  @SuppressWarnings("SystemOut") // Its one purpose.
  private static void print(Contract contract, String name, boolean moreIsBetter, Figure figure) {
    System.out.println(
        "| application | "
            + name
            + " | baseline | together | apart | ratio | least | most | predicted |");
    System.out.println("|---".repeat(9) + "|");
    for (Map<String, String> point : contract.sweep().points()) {
      Map<String, String> params = new HashMap<>(contract.tiny().params());
      params.put("requests", "400");
      params.putAll(point);
      System.out.println(
          "| "
              + String.join(" | ", point.values())
              + row(params, moreIsBetter, figure)
              + " | %.2f |".formatted(contract.predictions().get(moreIsBetter ? 0 : 1).at(params)));
    }
    System.out.println();
  }

  private static String row(Map<String, String> params, boolean moreIsBetter, Figure figure) {
    double baseline = 0;
    double subject = 0;
    double logs = 0;
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (int seed = 1; seed <= SEEDS; seed++) {
      params.put("seed", "" + seed);
      Setting setting = Setting.of(params);
      double together = figure.at(params).applyAsDouble(setting, setting.baselines());
      double apart = figure.at(params).applyAsDouble(setting, setting.subjects());
      double ratio = moreIsBetter ? apart / together : together / apart;
      baseline += together / SEEDS;
      subject += apart / SEEDS;
      logs += Math.log(ratio) / SEEDS;
      least = Math.min(least, ratio);
      most = Math.max(most, ratio);
    }
    return " | %.3f | %.3f | %.2f | %.2f | %.2f"
        .formatted(baseline, subject, Math.exp(logs), least, most);
  }

  /** What an experiment finds for the servers of a side. */
  @FunctionalInterface
  private interface Figure {
    ToDoubleBiFunction<Setting, List<Server>> at(Map<String, String> params);
  }
}
