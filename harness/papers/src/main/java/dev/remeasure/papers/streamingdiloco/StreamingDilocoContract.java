package dev.remeasure.papers.streamingdiloco;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** What the component of the paper promises. */
public final class StreamingDilocoContract implements Contract {
  private static final String CLAIM = "streaming-diloco.bandwidth-reduction";

  /** Made by the contract's reader. */
  public StreamingDilocoContract() {}

  @Override
  public String paper() {
    return "streaming-diloco";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "streaming-diloco",
            new Answer(
                "bytes on the wire",
                "bandwidth",
                Statistic.TOTAL,
                Grade.MECHANISM,
                "The bytes are counted as sent; but the claim names neither its baseline nor its "
                    + "setting, so that they are not those of the paper's own configuration for "
                    + "certain.")));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "H b₀ ÷ (b + 32 P ÷ n), the last term for 4 bits only",
            StreamingDilocoContract::ratio));
  }

  private static double ratio(Map<String, String> params) {
    double bits = number(params, "bits");
    double scales = bits == 4 ? 32 * number(params, "fragments") / new Task(1).parameters() : 0;
    return number(params, "every") * number(params, "baselineBits") / (bits + scales);
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("every", List.of("10", "50", "100", "500"));
    values.put("bits", List.of("32", "4"));
    values.put("lag", List.of("0", "5"));
    return new Sweep(
        values,
        Map.of("every", "100", "bits", "4", "lag", "5"),
        Map.of(),
        List.of("-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "workers", "2",
            "steps", "200",
            "every", "10",
            "fragments", "3",
            "lag", "2",
            "bits", "4",
            "baselineBits", "16",
            "seed", "1"),
        new SameLearning());
  }

  @Override
  public List<Sabotage> sabotages() {
    Streaming right = new Streaming();
    return List.of(
        new Sabotage(
            "a byte is not counted",
            Size.A_LITTLE,
            new SameLearning((task, plan) -> {
              Outcome outcome = right.train(task, plan);
              return new Outcome(outcome.parameters(), outcome.bytes() - 1, outcome.mostBytes());
            })),
        new Sabotage(
            "the outer rate is a hundredth too large",
            Size.A_LITTLE,
            new SameLearning((task, plan) -> right.train(task, faster(plan, 1.01)))),
        new Sabotage(
            "the last fragment is not sent",
            Size.A_LOT,
            new SameLearning((task, plan) -> {
              Outcome outcome = right.train(task, plan);
              float[] parameters = outcome.parameters().clone();
              int from = plan.from(plan.fragments() - 1, parameters.length);
              System.arraycopy(task.start(), from, parameters, from, parameters.length - from);
              return new Outcome(parameters, outcome.bytes(), outcome.mostBytes());
            })),
        new Sabotage(
            "the outer step goes the wrong way",
            Size.A_LOT,
            new SameLearning((task, plan) -> right.train(task, faster(plan, -1)))));
  }

  private static Plan faster(Plan plan, double factor) {
    return new Plan(
        plan.workers(),
        plan.steps(),
        plan.every(),
        plan.fragments(),
        plan.lag(),
        plan.kept(),
        plan.bits(),
        factor * plan.rate(),
        plan.momentum());
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(), "Bytes rest on no kernel; the baseline sends each gradient once, in 16 bits.");
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }
}
