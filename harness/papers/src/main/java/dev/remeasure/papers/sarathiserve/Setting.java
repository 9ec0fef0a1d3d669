package dev.remeasure.papers.sarathiserve;

import dev.remeasure.claims.Check;
import dev.remeasure.simulate.engine.Draws;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Device;
import dev.remeasure.simulate.serving.Lengths;
import dev.remeasure.simulate.serving.Scheduler;
import dev.remeasure.simulate.serving.Schedulers;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.Serving;
import dev.remeasure.simulate.serving.Transformer;
import dev.remeasure.simulate.serving.Workload;
import java.util.List;
import java.util.Map;

/**
 * Mistral-7B on one GPU, with a target for the time between tokens.
 *
 * @param strictness the target, in iterations of 32 running requests of 4096 tokens
 * @param orca whether the baseline processes prompts together with running requests
 */
record Setting(
    Cost cost,
    Lengths prompts,
    Lengths outputs,
    int requests,
    double strictness,
    boolean orca,
    long seed) {
  /** Mistral-7B: Jiang et al. 2023, table 1, and its model card. */
  private static final Transformer MISTRAL = new Transformer(7.2417e9, 32, 4096, 1024, 2);

  private static final double MEMORY = 0.9 * 80e9; // of an A100, of which a tenth is kept free
  private static final double OVERHEAD = 0.001;
  private static final int LONGEST = 16_384;
  private static final int ADMITTED = 128;
  private static final int PROMPT_TOKENS = 4096;
  private static final int REFERENCE_BATCH = 32;
  private static final int REFERENCE_CONTEXT = 4096;
  private static final double LONGEST_MEDIAN_WAIT = 2;
  private static final double PERCENT = 99;
  private static final int[] BUDGETS = {2048, 1024, 512, 256};

  /** The setting of a benchmark's parameters. */
  static Setting of(Map<String, String> params) {
    String workload = value(params, "workload");
    Check.that(
        workload.equals("sharegpt") || workload.equals("arxiv"),
        "workload",
        workload,
        "must be sharegpt or arxiv");
    String baseline = value(params, "baseline");
    Check.that(
        baseline.equals("vllm") || baseline.equals("orca"),
        "baseline",
        baseline,
        "must be vllm or orca");
    boolean chat = workload.equals("sharegpt");
    return new Setting(
        new Cost(
            MISTRAL,
            new Device(
                number(params, "operations"), number(params, "bandwidth"), MEMORY, OVERHEAD)),
        chat ? new Lengths(1730, 5696, LONGEST) : new Lengths(7059, 12_985, LONGEST),
        chat ? new Lengths(415, 834, LONGEST) : new Lengths(208, 371, LONGEST),
        (int) number(params, "requests"),
        number(params, "strictness"),
        baseline.equals("orca"),
        (long) number(params, "seed"));
  }

  Scheduler baseline() {
    return orca ? Schedulers.mixed(PROMPT_TOKENS) : Schedulers.promptsFirst(PROMPT_TOKENS);
  }

  Scheduler subject() {
    return Schedulers.chunked(budget());
  }

  /** Seconds from one token to the next that 99 of 100 may take at most. */
  double target() {
    return strictness * seconds(REFERENCE_BATCH, 0);
  }

  /**
   * The largest budget with which an iteration beside 32 running requests stays within the target;
   * the paper finds it by profiling, too (section 4.3).
   */
  int budget() {
    for (int budget : BUDGETS) {
      if (seconds(REFERENCE_BATCH, budget - REFERENCE_BATCH) <= target()) {
        return budget;
      }
    }
    return BUDGETS[BUDGETS.length - 1];
  }

  Workload workload() {
    return new Workload(requests, prompts, outputs, Draws.of(seed));
  }

  List<Served> serve(Scheduler scheduler, double rate) {
    return Serving.run(cost, scheduler, ADMITTED, workload().at(rate));
  }

  /**
   * The highest rate, in requests per second, at which 99 of 100 tokens come within the target and
   * half of the requests begin within two seconds (paper, section 5.1).
   */
  double capacity(Scheduler scheduler) {
    return Serving.highestRate(rate -> {
      List<Served> served = serve(scheduler, rate);
      return Serving.gapPercentile(served, PERCENT) <= target()
          && Serving.percentile(served, 50, Served::queued) <= LONGEST_MEDIAN_WAIT;
    });
  }

  /** Seconds of an iteration of running requests and a piece of a prompt, as the cost model has. */
  private double seconds(int running, int piece) {
    double tokens = (double) running + piece;
    double kept = (running + (piece > 0 ? 1.0 : 0)) * REFERENCE_CONTEXT;
    double operations =
        tokens * (MISTRAL.tokenOperations() + REFERENCE_CONTEXT * MISTRAL.pairOperations());
    double bytes = MISTRAL.weightBytes() + kept * MISTRAL.tokenBytes();
    return Math.max(operations / cost.device().operations(), bytes / cost.device().bandwidth())
        + OVERHEAD;
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(value(params, name));
  }

  private static String value(Map<String, String> params, String name) {
    return Check.present(name, params.get(name));
  }
}
