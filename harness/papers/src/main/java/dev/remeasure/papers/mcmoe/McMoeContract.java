package dev.remeasure.papers.mcmoe;

import dev.remeasure.claims.Check;
import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.models.bits.BitAllocation;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/** What the component of the paper promises. */
public final class McMoeContract implements Contract {
  private static final String CLAIM = "mc-moe.size-reduction";
  private static final String ACCURACY = "Accuracy needs the trained weights of a large model.";

  /** Made by the contract's reader. */
  public McMoeContract() {}

  @Override
  public String paper() {
    return "mc-moe";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "mc-moe",
            new Answer(
                "model size",
                "size",
                Statistic.TOTAL,
                Grade.EXACT,
                "With groups of 128 these are the weights of Mixtral 8x7B, the authors' lists of "
                    + "bits and their packed format, counted matrix by matrix.")),
        new Refused("mc-moe.accuracy-loss", ACCURACY),
        new Refused(
            "mc-moe.activated-params-reduction",
            "Which tokens do without their second expert depends on the trained router; at the "
                + "shapes of Mixtral 8x7B it must be one in three."),
        new Refused("mc-moe.pruning-performance-drop", ACCURACY));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(
        new Prediction(
            CLAIM,
            "16 ÷ (B ÷ 8 + 32 ÷ g)",
            params -> 16 / (number(params, "blockBits") / 8 + 32 / number(params, "group"))));
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("blockBits", List.of("12", "14", "16", "18", "20"));
    values.put("group", List.of("16", "32", "64", "128"));
    return new Sweep(
        values,
        Map.of("blockBits", "20", "group", "128"),
        Map.of(),
        List.of("-f", "10", "-wi", "1", "-w", "50ms", "-i", "1", "-r", "50ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "blockBits", "20",
            "group", "128",
            "width", "128",
            "hidden", "256",
            "tokens", "2",
            "seed", "1"),
        new SameExperts());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "one expert has a bit less than it could",
            Size.A_LITTLE,
            new SameExperts(
                right -> {
                  int[] bits = right.best();
                  bits[Block.EXPERTS - 1]--;
                  return bits;
                },
                (block, right) -> right)),
        new Sabotage(
            "two experts have each other's bits",
            Size.A_LITTLE,
            new SameExperts(McMoeContract::exchanged, (block, right) -> right)),
        broken("answers are a thousandth too large", Size.A_LITTLE, y -> times(y, 1.001f)),
        broken("the last number is left out", Size.A_LITTLE, y -> Arrays.copyOf(y, y.length - 1)),
        broken("answers have the wrong sign", Size.A_LOT, y -> times(y, -1)),
        new Sabotage(
            "nothing is packed",
            Size.A_LOT,
            new SameExperts(BitAllocation::best, (block, right) -> block.plain())));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of("GEMV"),
        "The baseline's time is that of the shared GEMV, in 32 bits; the size rests on no kernel.");
  }

  private static Sabotage broken(String name, Size size, UnaryOperator<float[]> breaker) {
    return new Sabotage(
        name,
        size,
        new SameExperts(BitAllocation::best, (block, right) -> x -> breaker.apply(right.to(x))));
  }

  /** The first expert that has the most bits, and the first that has the fewest. */
  private static int[] exchanged(BitAllocation right) {
    int[] bits = right.best();
    int most = 0;
    int fewest = 0;
    for (int expert = 1; expert < bits.length; expert++) {
      most = bits[expert] > bits[most] ? expert : most;
      fewest = bits[expert] < bits[fewest] ? expert : fewest;
    }
    int kept = bits[most];
    bits[most] = bits[fewest];
    bits[fewest] = kept;
    return bits;
  }

  private static float[] times(float[] y, float factor) {
    float[] broken = y.clone();
    for (int i = 0; i < broken.length; i++) {
      broken[i] *= factor;
    }
    return broken;
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(Check.present(name, params.get(name)));
  }
}
