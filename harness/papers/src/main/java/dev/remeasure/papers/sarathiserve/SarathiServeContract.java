package dev.remeasure.papers.sarathiserve;

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
import dev.remeasure.simulate.serving.Iteration;
import dev.remeasure.simulate.serving.Schedulers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the component of the paper promises. */
public final class SarathiServeContract implements Contract {
  private static final String CLAIM = "sarathi-serve.mistral7b";

  /** Made by the contract's reader. */
  public SarathiServeContract() {}

  @Override
  public String paper() {
    return "sarathi-serve";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "sarathi-serve",
            new Answer(
                "capacity",
                "throughput",
                Statistic.THROUGHPUT_UNDER_BOUND,
                Grade.SIMULATION,
                "The paper's schedulers, on a model of its GPU, its model and its requests.")),
        new Refused(
            "sarathi-serve.falcon180b",
            "Its eight GPUs form a pipeline of two stages over a network, whose bubbles are part of "
                + "the gain; the model has one device and no pipeline."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "μ ÷ min(μ, 0.01 ÷ (t P)), with μ the rate at which computing fills all time, t an "
                + "iteration without keys and values, P the share of prompts longer than the target",
            params -> new Stalls(Setting.of(params)).ratio()));
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("workload", List.of("sharegpt", "arxiv"));
    values.put("strictness", List.of("2.5", "5", "25", "100"));
    values.put("baseline", List.of("vllm", "orca"));
    SequencedMap<String, String> point = new LinkedHashMap<>();
    point.put("workload", "sharegpt");
    point.put("strictness", "5");
    point.put("baseline", "vllm");
    return new Sweep(
        values,
        point,
        point,
        List.of(
            "--replicate", "seed", "-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "workload", "sharegpt",
            "strictness", "5",
            "baseline", "vllm",
            "requests", "40",
            "operations", "1.9e14",
            "bandwidth", "1.6e12",
            "seed", "1"),
        new SameTokens());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "the first running request is now and then left out",
            Size.A_LITTLE,
            new SameTokens(right -> {
              int[] calls = new int[1];
              return queue -> {
                Iteration whole = right.next(queue);
                if (++calls[0] % 50 != 0 || whole.tokens() < 2 || whole.decodes().isEmpty()) {
                  return whole;
                }
                Iteration less = new Iteration();
                whole.pieces().forEach(piece -> less.prefill(piece.session(), piece.tokens()));
                whole.decodes().stream().skip(1).forEach(less::decode);
                return less;
              };
            })),
        new Sabotage(
            "the budget is twice what it says",
            Size.A_LITTLE,
            new SameTokens(right -> Schedulers.chunked(2048))),
        new Sabotage(
            "prompts come first",
            Size.A_LOT,
            new SameTokens(right -> Schedulers.promptsFirst(4096))),
        new Sabotage(
            "nobody is served", Size.A_LOT, new SameTokens(right -> queue -> new Iteration())));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "Simulated time rests on no kernel; both sides share model, GPU, requests and memory.");
  }
}
