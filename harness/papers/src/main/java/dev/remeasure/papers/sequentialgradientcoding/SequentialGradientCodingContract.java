package dev.remeasure.papers.sequentialgradientcoding;

import dev.remeasure.claims.Check;
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
import dev.remeasure.papers.sequentialgradientcoding.Multiplexed.Tolerance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the component of the paper promises. */
public final class SequentialGradientCodingContract implements Contract {
  private static final String CLAIM = "sequential-gradient-coding.runtime";

  /** Made by the contract's reader. */
  public SequentialGradientCodingContract() {}

  @Override
  public String paper() {
    return "sequential-gradient-coding";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "sequential-gradient-coding",
            new Answer(
                "simulated run time",
                "time",
                Statistic.TOTAL,
                Grade.SIMULATION,
                "The paper's schemes themselves, on a model of its workers whose constants come "
                    + "from its authors' profile.")));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "J ÷ (J + T) × (a + L_GC c) ÷ (a + L_M c)",
            SequentialGradientCodingContract::deadlines));
  }

  /** As if every round ended at its deadline, with the parameters that the authors picked. */
  private static double deadlines(Map<String, String> params) {
    double jobs = number(params, "jobs");
    double fixed = number(params, "fixed");
    double compute = number(params, "compute");
    Scheme coding = new Coding(256, 15);
    Scheme multiplexed = new Multiplexed(256, new Tolerance(1, 2, 27));
    return jobs
        / (jobs + multiplexed.slots() - 1)
        * (fixed + coding.load() * compute)
        / (fixed + multiplexed.load() * compute);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("compute", List.of("0.22", "2.2", "22"));
    values.put("share", List.of("0.01", "0.05", "0.2"));
    values.put("burst", List.of("1.1", "4"));
    return new Sweep(
        values,
        Map.of("compute", "2.2", "share", "0.05", "burst", "1.1"),
        Map.of(),
        List.of(
            "--replicate", "seed", "-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "workers", "16",
            "jobs", "12",
            "fixed", "0.64",
            "compute", "2.2",
            "share", "0.05",
            "burst", "1.1",
            "delay", "1",
            "seed", "1"),
        new SameGradients());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "the load is said to be a hundredth less",
            Size.A_LITTLE,
            new SameGradients(scheme ->
                new Changed(scheme) {
                  @Override
                  public double load() {
                    return 0.99 * super.load();
                  }
                })),
        new Sabotage(
            "one worker never tries again",
            Size.A_LITTLE,
            new SameGradients(scheme ->
                new Changed(scheme) {
                  @Override
                  public Task task(int slot, int worker) {
                    return worker == 0 ? first(this, slot) : super.task(slot, worker);
                  }
                })),
        new Sabotage(
            "nobody tries again",
            Size.A_LOT,
            new SameGradients(scheme ->
                new Changed(scheme) {
                  @Override
                  public Task task(int slot, int worker) {
                    return first(this, slot);
                  }
                })),
        new Sabotage(
            "no round is waited for",
            Size.A_LOT,
            new SameGradients(scheme ->
                new Changed(scheme) {
                  @Override
                  public boolean tolerates(boolean[] late) {
                    return true;
                  }
                })));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(),
        "Simulated time rests on no kernel; gradient coding is tuned over all its parameters on the "
            + "same trace as the subject.");
  }

  private static Task first(Scheme scheme, int slot) {
    return slot < scheme.ownChunks() ? Task.plain(slot) : Task.coded(slot - scheme.ownChunks());
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }
}
