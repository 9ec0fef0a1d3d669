package dev.remeasure.papers.speedupnet;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.models.diffusion.Denoiser;
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
public final class SpeedupNetContract implements Contract {
  private static final String CLAIM = "speedupnet.speedup";

  /** Made by the contract's reader. */
  public SpeedupNetContract() {}

  @Override
  public String paper() {
    return "speedupnet";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "speedupnet",
            new Answer(
                "time",
                "time",
                Statistic.MEAN,
                Grade.MECHANISM,
                "The same counts of evaluations, on a small network with random weights.")),
        new Refused(
            "speedupnet.steps",
            "The 25 and 4 steps are what is put in here; whether four are enough needs the "
                + "trained adapter and Stable Diffusion."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "(2 S₀ E + R) ÷ (S (E + A) + R) in multiply-adds: E of an evaluation, A of the adapter, "
                + "R of prompts and overhead",
            SpeedupNetContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    Shape shape = Shape.FULL;
    double steps = number(params, "steps");
    double rest =
        2.0 * shape.context()
            + (double) Speedup.blocks(shape, number(params, "overhead")) * shape.block();
    double baseline = 2 * number(params, "baselineSteps") * shape.evaluation() + rest;
    return baseline / (steps * (shape.evaluation() + shape.adapter()) + rest);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("steps", List.of("4", "8", "50"));
    values.put("overhead", List.of("0", "1"));
    return new Sweep(
        values,
        Map.of("steps", "4", "overhead", "0"),
        Map.of(),
        List.of("-f", "10", "-wi", "2", "-w", "400ms", "-i", "2", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of("baselineSteps", "6", "steps", "2", "overhead", "0", "guidance", "batched"),
        new SameEvaluations());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "the gain is a hundredth too large",
            Size.A_LITTLE,
            new SameEvaluations((network, prompt, adapter) ->
                new Adapted(
                    network, prompt, new Adapter(adapter.negative(), 1.01f * adapter.gain())))),
        new Sabotage(
            "every second evaluation is left out",
            Size.A_LITTLE,
            new SameEvaluations(
                (network, prompt, adapter) -> new Lazy(new Adapted(network, prompt, adapter)))),
        new Sabotage(
            "the adapter is left out",
            Size.A_LOT,
            new SameEvaluations((network, prompt, adapter) -> new Adapted(network, prompt, null))),
        new Sabotage(
            "the adapter has the wrong sign",
            Size.A_LOT,
            new SameEvaluations((network, prompt, adapter) ->
                new Adapted(network, prompt, new Adapter(adapter.negative(), -adapter.gain())))));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of("Gemm", "Attention"),
        "Both sides run on these, which take nearly all of the time.");
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }

  /** Predicts the same again every second time. */
  private static final class Lazy implements Denoiser {
    private final Denoiser right;
    private double[] kept = new double[0];
    private boolean fresh;

    Lazy(Denoiser right) {
      this.right = right;
    }

    @Override
    public void predict(double[] x, double signal, double noise, double[] epsilon) {
      fresh = !fresh;
      if (fresh) {
        right.predict(x, signal, noise, epsilon);
        kept = epsilon.clone();
      } else {
        System.arraycopy(kept, 0, epsilon, 0, kept.length);
      }
    }

    @Override
    public long calls() {
      return right.calls();
    }
  }
}
