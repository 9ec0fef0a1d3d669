package dev.remeasure.papers.distserve;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.papers.contract.ClaimAnswer;
import dev.remeasure.papers.contract.ClaimAnswer.Answered;
import dev.remeasure.papers.contract.ClaimAnswer.Refused;
import dev.remeasure.papers.contract.Contract;
import dev.remeasure.papers.contract.Prediction;
import dev.remeasure.papers.contract.Sabotage;
import dev.remeasure.papers.contract.Sabotage.Size;
import dev.remeasure.papers.contract.Strawman;
import dev.remeasure.papers.contract.Sweep;
import dev.remeasure.papers.contract.Tiny;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Device;
import dev.remeasure.simulate.serving.Served;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** What both components of the paper promise. */
interface DistServeContract extends Contract {
  String RATE = "distserve.request-rate";
  String BOUND = "distserve.slo-tightness";

  List<String> PROTOCOL =
      List.of("--replicate", "seed", "-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms");

  String BECAUSE =
      "The paper's ways to serve, on a model of its GPUs, its models and its requests.";

  @Override
  default String paper() {
    return "distserve";
  }

  @Override
  default List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            RATE,
            "distserve",
            new Answer(
                "goodput",
                "throughput",
                Statistic.THROUGHPUT_UNDER_BOUND,
                Grade.SIMULATION,
                BECAUSE)),
        new Answered(
            BOUND,
            "distserve-slo",
            new Answer("tightest bound", "time", Statistic.TOTAL, Grade.SIMULATION, BECAUSE)),
        new Refused(
            "distserve.slo-attainment",
            "It is the condition of the other two claims, and kept in both."));
  }

  @Override
  default List<Prediction> predictions() {
    return List.of(
        new Prediction(
            RATE,
            "highest rates at which s(prompts), s(tokens) ≤ scale, per GPU, best of the servers",
            params -> new Arithmetic(Setting.of(params)).goodput(number(params, "scale"))),
        new Prediction(
            BOUND,
            "max(s(prompts), s(tokens)) ÷ the same, apart, best of the servers",
            params -> {
              Setting setting = Setting.of(params);
              return new Arithmetic(setting)
                  .tightest(number(params, "load") * setting.application().rate());
            }));
  }

  @Override
  default Tiny tiny() {
    return new Tiny(
        Map.of(
            "application", "chat",
            "baseline", "planned",
            "scale", "1",
            "load", "1",
            "link", "3e11",
            "requests", "80",
            "operations", "1.9e14",
            "bandwidth", "1.6e12",
            "seed", "1"),
        new SameRequests());
  }

  @Override
  default List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "the link is a tenth faster than it is",
            Size.A_LITTLE,
            new SameRequests(
                right ->
                    new Disaggregated(
                        right.placement(), right.prefill(), right.decode(), 1.1 * right.link()),
                UnaryOperator.identity())),
        new Sabotage(
            "the last token of the first answer is left out",
            Size.A_LITTLE,
            new SameRequests(UnaryOperator.identity(), DistServeContract::withoutTheLastToken)),
        new Sabotage(
            "the last request is not answered",
            Size.A_LITTLE,
            new SameRequests(
                UnaryOperator.identity(), served -> served.subList(0, served.size() - 1))),
        new Sabotage(
            "tokens take four times as long",
            Size.A_LOT,
            new SameRequests(
                right ->
                    new Disaggregated(
                        right.placement(), right.prefill(), slow(right.decode()), right.link()),
                UnaryOperator.identity())),
        new Sabotage(
            "nobody is answered",
            Size.A_LOT,
            new SameRequests(UnaryOperator.identity(), served -> List.of())));
  }

  @Override
  default Strawman strawman() {
    return new Strawman(
        List.of(),
        "Simulated time rests on no kernel; both sides share models, GPUs, requests and memory.");
  }

  /** Of the rate. */
  final class Rate implements DistServeContract {
    /** Made by the contract's reader. */
    public Rate() {}

    @Override
    public Sweep sweep() {
      return DistServeContract.sweep("scale", List.of("1", "1.5", "2"));
    }
  }

  /** Of the bounds. */
  final class Bound implements DistServeContract {
    /** Made by the contract's reader. */
    public Bound() {}

    @Override
    public Sweep sweep() {
      return DistServeContract.sweep("load", List.of("0.5", "1", "1.5"));
    }
  }

  private static Sweep sweep(String name, List<String> steps) {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("application", List.of("chat", "code", "summary"));
    values.put(name, steps);
    values.put("baseline", List.of("vllm", "planned"));
    return new Sweep(
        values, Map.of("application", "chat", name, "1", "baseline", "vllm"), Map.of(), PROTOCOL);
  }

  private static Cost slow(Cost right) {
    Device device = right.device();
    return new Cost(
        right.model(),
        new Device(
            device.operations(), device.bandwidth() / 4, device.memory(), device.overhead()));
  }

  private static List<Served> withoutTheLastToken(List<Served> served) {
    List<Served> broken = new ArrayList<>(served);
    Served first = served.getFirst();
    broken.set(
        0,
        new Served(
            first.request(),
            first.admitted(),
            Arrays.copyOf(first.tokenTimes(), first.tokenTimes().length - 1)));
    return broken;
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(params.getOrDefault(name, "1"));
  }
}
