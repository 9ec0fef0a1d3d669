package dev.remeasure.papers.deepspeedfastgen;

import dev.remeasure.papers.contract.Contract;
import dev.remeasure.simulate.serving.Scheduler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/** Prints what the three experiments give over five seeds, beside the predictions, as tables. */
public final class PrintExperiments {
  private static final int SEEDS = 5;

  private PrintExperiments() {}

  public static void main(String[] args) {
    print(
        new FastGenContract.Throughput(),
        0,
        List.of("prompt", "output", "tokenRate"),
        true,
        params ->
            (setting, scheduler) ->
                setting.effectiveThroughput(
                    scheduler, new Agreement(Setting.number(params, "tokenRate"))));
    print(
        new FastGenContract.Latency(),
        1,
        List.of("prompt", "throughput"),
        false,
        params ->
            (setting, scheduler) ->
                setting.meanLatency(scheduler, Setting.number(params, "throughput")));
    print(
        new FastGenContract.Tail(),
        2,
        List.of("prompt", "output", "clients"),
        false,
        params ->
            (setting, scheduler) ->
                setting.tokenTail(scheduler, (int) Setting.number(params, "clients")));
  }

  @SuppressWarnings("SystemOut") // Its one purpose.
  private static void print(
      Contract contract, int prediction, List<String> names, boolean moreIsBetter, Figure figure) {
    System.out.println(
        "| "
            + String.join(" | ", names)
            + " | whole prompts | split and fused | ratio | least | most | predicted |");
    System.out.println("|---".repeat(names.size() + 6) + "|");
    for (Map<String, String> point : contract.sweep().points()) {
      Map<String, String> params = new HashMap<>(contract.tiny().params());
      params.put("requests", "512");
      params.put("output", "60");
      params.putAll(point);
      System.out.println(
          "| "
              + String.join(" | ", names.stream().map(params::get).toList())
              + row(params, moreIsBetter, figure)
              + " | %.2f |".formatted(contract.predictions().get(prediction).at(params)));
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
      double whole = figure.at(params).applyAsDouble(setting, setting.baseline());
      double split = figure.at(params).applyAsDouble(setting, setting.subject());
      double ratio = moreIsBetter ? split / whole : whole / split;
      baseline += whole / SEEDS;
      subject += split / SEEDS;
      logs += Math.log(ratio) / SEEDS;
      least = Math.min(least, ratio);
      most = Math.max(most, ratio);
    }
    return " | %.3f | %.3f | %.2f | %.2f | %.2f"
        .formatted(baseline, subject, Math.exp(logs), least, most);
  }

  /** What an experiment finds for a side. */
  @FunctionalInterface
  private interface Figure {
    ToDoubleBiFunction<Setting, Scheduler> at(Map<String, String> params);
  }
}
