package dev.remeasure.papers.iirsnn;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.models.spiking.SpikingNetwork;
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
public final class IirSnnContract implements Contract {
  private static final String CLAIM = "iir-snn.latency-reduction";

  /** Made by the contract's reader. */
  public IirSnnContract() {}

  @Override
  public String paper() {
    return "iir-snn";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "iir-snn",
            new Answer(
                "time",
                "time",
                Statistic.MEAN,
                Grade.MECHANISM,
                "The same neurons with many steps and with one, on a small network.")),
        new Refused(
            "iir-snn.timesteps",
            "The five steps and the one are what is put in here; whether one is enough for VGG16 "
                + "needs its training on images."),
        new Refused(
            "iir-snn.energy-efficiency",
            "It is a model of operations with set costs; what it depends on is the rate at which "
                + "VGG16 spikes, which needs its training on images."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "(I + T A) ÷ (I + T₁ A): I of the input, computed once, A of a step with half of the "
                + "neurons spiking",
            IirSnnContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    double input = 32 * 32;
    double step = 32 + 0.5 * 32 * 32 + 0.5 * 32 * Task.CLASSES;
    return (input + number(params, "steps") * step)
        / (input + number(params, "subjectSteps") * step);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("steps", List.of("1", "5", "25", "100", "250", "2500"));
    return new Sweep(
        values,
        Map.of("steps", "5"),
        Map.of(),
        List.of("-f", "10", "-wi", "2", "-w", "400ms", "-i", "2", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(Map.of("steps", "5", "subjectSteps", "1", "seed", "1"), new SameNetwork());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "one weight in a hundred is a tenth too large",
            Size.A_LITTLE,
            broken((parameters, i) -> i % 100 == 0 ? 1.1f * parameters[i] : parameters[i])),
        new Sabotage(
            "the last class is never answered",
            Size.A_LITTLE,
            new SameNetwork((task, steps) -> {
              Answering right = task.network(steps);
              return (examples, example) ->
                  Math.min(Task.CLASSES - 2, right.answer(examples, example));
            })),
        new Sabotage(
            "weights have the wrong sign", Size.A_LOT, broken((parameters, i) -> -parameters[i])),
        new Sabotage(
            "the network of five steps is run with one",
            Size.A_LOT,
            new SameNetwork((task, steps) ->
                new Inference(
                    new SpikingNetwork(task.layers(), task.parameters(Task.FIRST)), steps))));
  }

  private static SameNetwork broken(Change change) {
    return new SameNetwork((task, steps) -> {
      float[] right = task.parameters(steps);
      float[] wrong = new float[right.length];
      for (int i = 0; i < right.length; i++) {
        wrong[i] = change.of(right, i);
      }
      return new Inference(new SpikingNetwork(task.layers(), wrong), steps);
    });
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "A step adds a few short rows, a job that no numeric library offers; both sides make it "
            + "alike.");
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }

  /** Makes a wrong weight. */
  @FunctionalInterface
  private interface Change {
    float of(float[] parameters, int i);
  }
}
