package dev.remeasure.papers.distserve;

import dev.remeasure.papers.distserve.Disaggregated.Placement;
import dev.remeasure.simulate.serving.Cost;
import dev.remeasure.simulate.serving.Lengths;
import dev.remeasure.simulate.serving.Serving;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What arithmetic lets expect. Prompts wait for each other as in M/G/1, and of ten the longest but
 * one must still be in time; running requests read the weights together, and lose the share of the
 * time that prompts take, where both have the same GPUs.
 */
record Arithmetic(Setting setting) {
  private static final double OVERLOADED = 100;

  /** Goodput per GPU, subject ÷ baseline, as more is better. */
  double goodput(double scale) {
    return most(subjects(), scale) / most(baselines(), scale);
  }

  /** Tightest scale at a rate per GPU. */
  double tightest(double rate) {
    return least(baselines(), rate) / least(subjects(), rate);
  }

  private static double most(List<DoubleUnaryOperator> servers, double scale) {
    return servers.stream()
        .mapToDouble(server -> Serving.highestRate(rate -> server.applyAsDouble(rate) <= scale))
        .max()
        .orElseThrow();
  }

  private static double least(List<DoubleUnaryOperator> servers, double rate) {
    return servers.stream().mapToDouble(server -> server.applyAsDouble(rate)).min().orElseThrow();
  }

  /** The scale that each baseline needs at a rate per GPU; pieces are left out. */
  private List<DoubleUnaryOperator> baselines() {
    List<DoubleUnaryOperator> servers = new ArrayList<>();
    for (int copies = 1; copies <= (setting.planned() ? 2 : 1); copies++) {
      int gpus = copies * setting.application().gpus();
      Cost cost = setting.cost(gpus);
      servers.add(rate ->
          Math.max(
              prompts(cost, rate * gpus), tokens(cost, rate * gpus, rate * gpus * prompt(cost))));
    }
    return servers;
  }

  private List<DoubleUnaryOperator> subjects() {
    List<DoubleUnaryOperator> servers = new ArrayList<>();
    for (Placement placement : Placement.all(setting.application().gpus())) {
      Cost prefill = setting.cost(placement.prefillGpus());
      Cost decode = setting.cost(placement.decodeGpus());
      servers.add(rate ->
          Math.max(
              prompts(prefill, rate * placement.gpus() / placement.prefillers()),
              tokens(decode, rate * placement.gpus() / placement.decoders(), 0)));
    }
    return servers;
  }

  /** Scale that first tokens need at a rate per replica. */
  private double prompts(Cost cost, double rate) {
    Lengths lengths = setting.application().prompts();
    double busy = rate * prompt(cost);
    double spread = Math.exp(lengths.deviation() * lengths.deviation());
    double wait = busy * prompt(cost) * spread / (2 * (1 - busy));
    double longest = seconds(cost, Math.min(lengths.p90(), lengths.longest()));
    return busy >= 1
        ? OVERLOADED
        : Math.min(OVERLOADED, (longest + wait) / setting.application().firstToken());
  }

  /**
   * Scale that later tokens need at a rate per replica.
   *
   * @param lost share of the time that prompts take
   */
  private double tokens(Cost cost, double rate, double lost) {
    double output = setting.application().outputs().mean();
    double context = setting.application().prompts().mean() + output / 2;
    double reading = context * cost.model().tokenBytes() / cost.device().bandwidth();
    double left = 1 - lost - rate * output * reading;
    double running = rate * output * step(cost) / left;
    return left <= 0 || running * context > cost.capacity()
        ? OVERLOADED
        : Math.min(
            OVERLOADED,
            (step(cost) + running * reading) / (1 - lost) / setting.application().perToken());
  }

  private double prompt(Cost cost) {
    return seconds(cost, setting.application().prompts().mean());
  }

  private static double seconds(Cost cost, double tokens) {
    return tokens * cost.model().tokenOperations() / cost.device().operations()
        + cost.device().overhead();
  }

  private static double step(Cost cost) {
    return cost.model().weightBytes() / cost.device().bandwidth() + cost.device().overhead();
  }
}
