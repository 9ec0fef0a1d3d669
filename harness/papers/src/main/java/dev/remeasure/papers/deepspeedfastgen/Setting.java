package dev.remeasure.papers.deepspeedfastgen;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.InvalidValue;
import dev.remeasure.simulate.engine.Draws;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Device;
import dev.remeasure.simulate.serving.Request;
import dev.remeasure.simulate.serving.Scheduler;
import dev.remeasure.simulate.serving.Schedulers;
import dev.remeasure.simulate.serving.Served;
import dev.remeasure.simulate.serving.Serving;
import dev.remeasure.simulate.serving.Transformer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Llama-2 70B on four GPUs that share every layer, and clients that wait for their answers.
 *
 * @param prompt tokens in the mean
 * @param output tokens in the mean
 * @param budget tokens of an iteration of the subject
 */
record Setting(Cost cost, int prompt, int output, int budget, int requests, long seed) {
  /** Numbers of clients that the authors try. */
  static final List<Integer> CLIENTS = List.of(1, 2, 4, 6, 8, 12, 16, 20, 24, 28, 32);

  /** Llama-2 70B: Touvron et al. 2023, and its model card. */
  private static final Transformer LLAMA = new Transformer(68.98e9, 80, 8192, 1024, 2);

  private static final int GPUS = 4;
  private static final double MEMORY = 0.9 * 80e9; // of an A100, of which a tenth is kept free
  private static final int ADMITTED = 256;
  private static final int PROMPT_TOKENS = 4096;
  private static final int LONGEST_PROMPT = 4000;
  private static final double SPREAD = 0.3;
  private static final int MOST_CLIENTS = 96;
  private static final double TAIL = 95;

  Setting {
    Check.that(prompt >= 1, "prompt", prompt, "must be at least 1");
    Check.that(output >= 2, "output", output, "must be at least 2");
    Check.that(requests >= 1, "requests", requests, "must be at least 1");
  }

  /** The setting of a benchmark's parameters. */
  static Setting of(Map<String, String> params) {
    return new Setting(
        new Cost(
            LLAMA,
            new Device(
                GPUS * number(params, "operations"),
                GPUS * number(params, "bandwidth"),
                GPUS * MEMORY,
                number(params, "overhead"))),
        (int) number(params, "prompt"),
        (int) number(params, "output"),
        (int) number(params, "budget"),
        (int) number(params, "requests"),
        (long) number(params, "seed"));
  }

  static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }

  Scheduler baseline() {
    return Schedulers.promptsFirst(PROMPT_TOKENS);
  }

  Scheduler subject() {
    return Schedulers.chunked(budget);
  }

  /** Lengths are normal, with a deviation of three tenths of their mean (paper, section 4). */
  List<Request> workload() {
    Draws prompts = Draws.of(seed).stream();
    Draws outputs = Draws.of(seed + 1).stream();
    List<Request> workload = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      workload.add(
          new Request(
              i,
              0,
              Math.clamp(Math.round(prompts.normal(prompt, SPREAD * prompt)), 1, LONGEST_PROMPT),
              Math.max(1, (int) Math.round(outputs.normal(output, SPREAD * output)))));
    }
    return workload;
  }

  List<Served> serve(Scheduler scheduler, int clients) {
    return Serving.toClients(cost, scheduler, ADMITTED, clients, workload());
  }

  /** Requests a second that are served as agreed, with the best number of clients. */
  double effectiveThroughput(Scheduler scheduler, Agreement agreement) {
    return CLIENTS.stream()
        .map(clients -> serve(scheduler, clients))
        .mapToDouble(
            served -> throughput(served, served.stream().filter(agreement::keptBy).count()))
        .max()
        .orElseThrow();
  }

  /** Seconds from one token to the next that 95 of 100 take at most. */
  double tokenTail(Scheduler scheduler, int clients) {
    return Serving.gapPercentile(serve(scheduler, clients), TAIL);
  }

  /**
   * Mean seconds of a request at a throughput, between the two numbers of clients around it.
   *
   * @throws InvalidValue if no number of clients tried reaches it
   */
  double meanLatency(Scheduler scheduler, double throughput) {
    int low = 0;
    int high = MOST_CLIENTS;
    if (throughput(scheduler, high) < throughput) {
      throw new InvalidValue(
          "throughput",
          "" + throughput,
          "must be reached with " + MOST_CLIENTS + " clients at most");
    }
    while (high - low > 1) {
      int middle = (low + high) / 2;
      if (throughput(scheduler, middle) < throughput) {
        low = middle;
      } else {
        high = middle;
      }
    }
    if (low == 0) {
      return latency(scheduler, high);
    }
    double before = throughput(scheduler, low);
    double share = (throughput - before) / (throughput(scheduler, high) - before);
    return (1 - share) * latency(scheduler, low) + share * latency(scheduler, high);
  }

  private double throughput(Scheduler scheduler, int clients) {
    return throughput(serve(scheduler, clients), requests);
  }

  private double latency(Scheduler scheduler, int clients) {
    return serve(scheduler, clients).stream().mapToDouble(Served::latency).average().orElseThrow();
  }

  private static double throughput(List<Served> served, long counted) {
    double end =
        served.stream()
            .mapToDouble(each -> each.request().arrival() + each.latency())
            .max()
            .orElseThrow();
    return counted / end;
  }
}
