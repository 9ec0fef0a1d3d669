package dev.remeasure.papers.deepspeedfastgen;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.papers.contract.ClaimAnswer;
import dev.remeasure.papers.contract.ClaimAnswer.Answered;
import dev.remeasure.papers.contract.Contract;
import dev.remeasure.papers.contract.Prediction;
import dev.remeasure.papers.contract.Sabotage;
import dev.remeasure.papers.contract.Sabotage.Size;
import dev.remeasure.papers.contract.Strawman;
import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import dev.remeasure.simulate.serving.Iteration;
import dev.remeasure.simulate.serving.Schedulers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the components of the paper promise, all alike but for their sweeps. */
interface FastGenContract extends Contract {
  String THROUGHPUT = "deepspeed-fastgen.effective-throughput";
  String LATENCY = "deepspeed-fastgen.mean-latency";
  String TAIL = "deepspeed-fastgen.tail-latency";

  List<String> PROTOCOL =
      List.of("--replicate", "seed", "-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms");

  @Override
  default String paper() {
    return "deepspeed-fastgen";
  }

  @Override
  default List<ClaimAnswer> claims() {
    return List.of(
        answered(
            THROUGHPUT,
            "deepspeed-fastgen",
            "effective throughput",
            "throughput",
            Statistic.THROUGHPUT_UNDER_BOUND),
        answered(LATENCY, "deepspeed-fastgen-latency", "request latency", "time", Statistic.MEAN),
        answered(TAIL, "deepspeed-fastgen-tail", "token latency", "time", Statistic.TAIL));
  }

  @Override
  default List<Prediction> predictions() {
    return List.of(
        new Prediction(
            THROUGHPUT,
            "1 ÷ ((P + G) ÷ B · p) against the largest N ÷ (G t + (N + 1) w) · exp(−k N ÷ G)",
            params ->
                arithmetic(params, "tokenRate", "60")
                    .effectiveThroughput(number(params, "tokenRate", "4"))),
        new Prediction(
            LATENCY,
            "(G t + w) ÷ (1 − x w) against P ÷ B · p + G i",
            params ->
                arithmetic(params, "throughput", "60")
                    .latency(number(params, "throughput", "1.2"))),
        new Prediction(
            TAIL,
            "(w + t) ÷ p, where more than one token in twenty is preceded by a prompt",
            params ->
                arithmetic(params, "clients", "128")
                    .tokenTail((int) number(params, "clients", "16"))));
  }

  @Override
  default Tiny tiny() {
    return new Tiny(
        Map.ofEntries(
            Map.entry("prompt", "2600"),
            Map.entry("output", "20"),
            Map.entry("tokenRate", "4"),
            Map.entry("throughput", "0.6"),
            Map.entry("clients", "16"),
            Map.entry("budget", "768"),
            Map.entry("requests", "48"),
            Map.entry("operations", "1.9e14"),
            Map.entry("bandwidth", "1.6e12"),
            Map.entry("overhead", "0.005"),
            Map.entry("seed", "1")),
        new SameAnswers());
  }

  @Override
  default List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "one token more than the budget",
            Size.A_LITTLE,
            new SameAnswers(right -> Schedulers.chunked(769))),
        new Sabotage(
            "one token fewer than the budget",
            Size.A_LITTLE,
            new SameAnswers(right -> Schedulers.chunked(767))),
        new Sabotage(
            "whole prompts beside running requests",
            Size.A_LOT,
            new SameAnswers(right -> Schedulers.mixed(4096))),
        new Sabotage(
            "whole prompts first",
            Size.A_LOT,
            new SameAnswers(right -> Schedulers.promptsFirst(4096))),
        new Sabotage(
            "nobody is answered", Size.A_LOT, new SameAnswers(right -> queue -> new Iteration())));
  }

  @Override
  default Strawman strawman() {
    return new Strawman(
        List.of(),
        "Simulated time rests on no kernel; both sides share model, GPUs, clients and memory.");
  }

  /** Of the effective throughput. */
  final class Throughput implements FastGenContract {
    /** Made by the contract's reader. */
    public Throughput() {}

    @Override
    public Sweep sweep() {
      SequencedMap<String, List<String>> values = new LinkedHashMap<>();
      values.put("prompt", List.of("1200", "2600"));
      values.put("output", List.of("60", "128"));
      values.put("tokenRate", List.of("2", "4", "6", "8"));
      SequencedMap<String, String> point = new LinkedHashMap<>();
      point.put("prompt", "2600");
      point.put("output", "60");
      point.put("tokenRate", "4");
      return new Sweep(values, point, point, PROTOCOL);
    }
  }

  /** Of the time between tokens. */
  final class Tail implements FastGenContract {
    /** Made by the contract's reader. */
    public Tail() {}

    @Override
    public Sweep sweep() {
      SequencedMap<String, List<String>> values = new LinkedHashMap<>();
      values.put("prompt", List.of("1200", "2600"));
      values.put("output", List.of("60", "128"));
      values.put("clients", List.of("4", "8", "16", "32"));
      SequencedMap<String, String> point = new LinkedHashMap<>();
      point.put("prompt", "2600");
      point.put("output", "128");
      point.put("clients", "16");
      return new Sweep(values, point, point, PROTOCOL);
    }
  }

  /** Of the time of a request. */
  final class Latency implements FastGenContract {
    /** Made by the contract's reader. */
    public Latency() {}

    @Override
    public Sweep sweep() {
      SequencedMap<String, List<String>> values = new LinkedHashMap<>();
      values.put("prompt", List.of("1200", "2600"));
      values.put("throughput", List.of("0.6", "0.9", "1.2", "1.5", "1.7"));
      return new Sweep(values, Map.of("prompt", "2600", "throughput", "1.2"), Map.of(), PROTOCOL);
    }
  }

  private static Answered answered(
      String claim, String component, String metric, String resource, String statistic) {
    return new Answered(
        claim,
        component,
        new Answer(
            metric,
            resource,
            statistic,
            Grade.SIMULATION,
            "The paper's schedulers, on a model of its GPUs, its model and its requests."));
  }

  /** At the claim's own length of answers where a component of another claim asks. */
  private static Arithmetic arithmetic(
      Map<String, String> params, String decisive, String ownOutput) {
    Map<String, String> own = new HashMap<>(params);
    if (!params.containsKey(decisive)) {
      own.put("output", ownOutput);
    }
    return new Arithmetic(Setting.of(own));
  }

  private static double number(Map<String, String> params, String name, String otherwise) {
    return Double.parseDouble(params.getOrDefault(name, otherwise));
  }
}
