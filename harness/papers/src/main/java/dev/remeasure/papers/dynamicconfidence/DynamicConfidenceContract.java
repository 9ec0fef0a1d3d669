package dev.remeasure.papers.dynamicconfidence;

import dev.remeasure.claims.Check;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the component of the paper promises. */
public final class DynamicConfidenceContract implements Contract {
  private static final String CLAIM = "dynamic-confidence.average-speedup";

  /** Made by the contract's reader. */
  public DynamicConfidenceContract() {}

  @Override
  public String paper() {
    return "dynamic-confidence";
  }

  @Override
  public List<ClaimAnswer> claims() {
    String oracle = "The oracle's figures are those of a ResNet-50 on ImageNet.";
    return List.of(
        new Answered(
            CLAIM,
            "dynamic-confidence",
            new Answer(
                "mean time steps",
                "time",
                Statistic.MEAN,
                Grade.MECHANISM,
                "The paper counts latency in time steps; their mean is counted here on a small "
                    + "network.")),
        new Refused("dynamic-confidence.oracle-accuracy", oracle),
        new Refused("dynamic-confidence.oracle-timesteps", oracle));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "T ÷ min(T, L): decided as soon as rates are as fine as the L levels of training",
            DynamicConfidenceContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    int steps = Integer.parseInt(Check.present("steps", params.get("steps")));
    return (double) steps / Math.min(steps, Task.LEVELS);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("steps", List.of("2", "4", "8", "16", "32"));
    values.put("threshold", List.of("lossless", "0.9"));
    return new Sweep(
        values,
        Map.of("steps", "8", "threshold", "lossless"),
        Map.of(),
        List.of("-f", "10", "-wi", "2", "-w", "200ms", "-i", "1", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(Map.of("steps", "8", "threshold", "lossless", "seed", "1"), new SameAnswers());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "the threshold is a hundredth too low",
            Size.A_LITTLE,
            new SameAnswers((network, most, confidence) ->
                new DynamicSteps(
                    network,
                    most,
                    new Confidence(confidence.sharpness(), confidence.threshold() - 0.01)))),
        new Sabotage(
            "a step is not counted",
            Size.A_LITTLE,
            new SameAnswers((network, most, confidence) -> {
              Classifier right = new DynamicSteps(network, most, confidence);
              return (examples, example) -> {
                Decision decision = right.classify(examples, example);
                return new Decision(decision.chosen(), decision.steps() - 1, decision.spikes());
              };
            })),
        new Sabotage(
            "it always stops after the first step",
            Size.A_LOT,
            new SameAnswers((network, most, confidence) -> new FixedSteps(network, 1))),
        new Sabotage(
            "it gives the class after the right one",
            Size.A_LOT,
            new SameAnswers((network, most, confidence) -> {
              Classifier right = new DynamicSteps(network, most, confidence);
              return (examples, example) -> {
                Decision decision = right.classify(examples, example);
                int next = (decision.chosen() + 1) % Task.CLASSES;
                return new Decision(next, decision.steps(), decision.spikes());
              };
            })));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "A step adds a few short rows, a job that no numeric library offers; both sides make it "
            + "alike.");
  }
}
