package dev.remeasure.papers.hipa;

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
public final class HipaContract implements Contract {
  private static final String CLAIM = "hipa.trainable-parameters";

  /** Made by the contract's reader. */
  public HipaContract() {}

  @Override
  public String paper() {
    return "hipa";
  }

  @Override
  public List<ClaimAnswer> claims() {
    String recipe =
        "The days rest on how many steps each method trains for at the size of Stable Diffusion, "
            + "which a small network cannot tell; the time of a step is measured beside "
            + CLAIM
            + ".";
    return List.of(
        new Answered(
            CLAIM,
            "hipa",
            new Answer(
                "trained parameters",
                "parameters",
                Statistic.TOTAL,
                Grade.MECHANISM,
                "The U-Net is counted as published; but rank and place of the paper's adaptors "
                    + "are not known here, so that the count is not that of its own configuration "
                    + "for certain.")),
        new Refused(
            "hipa.trainable-parameter-share",
            "It is the same quantity as " + CLAIM + ", which is answered."),
        new Refused("hipa.training-speedup", recipe),
        new Refused("hipa.training-gpu-days", recipe),
        new Refused(
            "hipa.fid", "FID needs Stable Diffusion and its data, which cannot be run here."));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "k P ÷ Σ r (in + out): k students of P parameters, rank r beside each adapted matrix",
            HipaContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    Trained trained = SameTraining.trained(params);
    int students = Integer.parseInt(Check.present("students", params.get("students")));
    return (double) students * trained.whole() / trained.adaptors();
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("unet", List.of("sd-1.5", "sd-2.1"));
    values.put("rank", List.of("1", "4", "16", "64"));
    return new Sweep(
        values,
        Map.of("unet", "sd-1.5", "rank", "4"),
        Map.of(),
        List.of("-f", "10", "-wi", "2", "-w", "300ms", "-i", "2", "-r", "200ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of("unet", "sd-1.5", "students", "2", "rank", "4", "beside", "attention"),
        new SameTraining());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "one row of one adaptor is not counted",
            Size.A_LITTLE,
            new SameTraining(trained -> trained.adaptors() - trained.rank(), Student::new)),
        new Sabotage(
            "a frozen weight moves by a millionth",
            Size.A_LITTLE,
            broken((right, inputs, targets) -> {
              right.frozen()[0] += 1e-6f;
              return right.step(inputs, targets);
            })),
        new Sabotage(
            "the whole is trained in the adaptors' place",
            Size.A_LOT,
            new SameTraining(
                Trained::whole,
                (widths, rows, rank, loss, seed) -> new Student(widths, rows, 0, loss, seed))),
        new Sabotage("no step is made", Size.A_LOT, broken((right, inputs, targets) -> 0)));
  }

  private static SameTraining broken(Step step) {
    return new SameTraining(
        Trained::adaptors,
        (widths, rows, rank, loss, seed) ->
            new Broken(new Student(widths, rows, rank, loss, seed), step));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of("Gemm"),
        "Counts rest on no kernel; the time beside them is that of this product and of the "
            + "optimiser, on both sides.");
  }

  /** Makes a wrong step. */
  @FunctionalInterface
  private interface Step {
    double make(Trainee right, float[] inputs, float[] targets);
  }

  /** Steps wrongly and does the rest rightly. */
  private record Broken(Trainee right, Step step) implements Trainee {
    @Override
    public float[] trained() {
      return right.trained();
    }

    @Override
    public float[] frozen() {
      return right.frozen();
    }

    @Override
    public double gradient(float[] inputs, float[] targets, float[] into) {
      return right.gradient(inputs, targets, into);
    }

    @Override
    public double step(float[] inputs, float[] targets) {
      return step.make(right, inputs, targets);
    }
  }
}
