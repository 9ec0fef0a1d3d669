package dev.remeasure.papers.mixdq;

import dev.remeasure.claims.attempt.Answer;
import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Statistic;
import dev.remeasure.kernels.matrix.Matrix;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What both components of the paper promise. */
interface MixDqContract extends Contract {
  String SIZE = "mixdq.model-size";
  String LATENCY = "mixdq.latency";
  String IMAGES = "Images need the trained weights of a large model.";

  @Override
  default String paper() {
    return "mixdq";
  }

  @Override
  default List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            SIZE,
            "mixdq",
            new Answer(
                "model size",
                "size",
                Statistic.TOTAL,
                Grade.EXACT,
                "These are the weights of SDXL's U-Net, counted layer by layer, and the authors' "
                    + "list of bits for them.")),
        new Refused(
            "mixdq.memory-cost",
            "Running memory holds activations and what framework and GPU keep beside the weights, "
                + "none of which is here."),
        new Answered(
            LATENCY,
            "mixdq-latency",
            new Answer(
                "time",
                "time",
                Statistic.MEAN,
                Grade.MECHANISM,
                "Layers as wide as the paper's, with weights and inputs of eight bits, on a "
                    + "processor instead of a GPU.")),
        new Refused("mixdq.w8a8-quality", IMAGES),
        new Refused("mixdq.w4a8-quality", IMAGES));
  }

  @Override
  default List<Prediction> predictions() {
    return List.of(
        new Prediction(
            SIZE,
            "16 ÷ bits a weight",
            params -> 16 / Double.parseDouble(params.getOrDefault("weights", "4.08"))),
        new Prediction(
            LATENCY,
            "max(2 t w², 8 (4 w² + 8 t w)) ÷ max(2 t w² + 6 t w + t w² ÷ 128, 8 (w² + 8 t w))",
            params -> {
              boolean own = !params.containsKey("weights");
              double width = own ? number(params, "width") : 1280;
              double tokens = own ? number(params, "tokens") : 256;
              double products = 2 * tokens * width * width;
              double rounding = tokens * width * (6 + width / 128);
              double moved = 8 * tokens * width;
              return Math.max(products, 8 * (4 * width * width + moved))
                  / Math.max(products + rounding, 8 * (width * width + moved));
            }));
  }

  @Override
  default Tiny tiny() {
    return new Tiny(
        Map.of("weights", "5.02", "width", "128", "layers", "4", "tokens", "2", "seed", "1"),
        new SameLayers());
  }

  @Override
  default List<Sabotage> sabotages() {
    return List.of(
        new Sabotage(
            "two layers have each other's bits",
            Size.A_LITTLE,
            new SameLayers(MixDqContract::exchanged, UnaryOperator.identity())),
        broken(
            "answers are a thousandth too large",
            Size.A_LITTLE,
            y -> {
              for (int i = 0; i < y.data().length; i++) {
                y.data()[i] *= 1.001f;
              }
            }),
        broken("the first answer is left out", Size.A_LITTLE, y -> y.data()[0] = 0),
        broken(
            "answers have the wrong sign",
            Size.A_LOT,
            y -> {
              for (int i = 0; i < y.data().length; i++) {
                y.data()[i] = -y.data()[i];
              }
            }),
        new Sabotage(
            "nothing is computed",
            Size.A_LOT,
            new SameLayers(BitAllocation::best, right -> (x, y) -> {})));
  }

  @Override
  default Strawman strawman() {
    return new Strawman(
        List.of("GEMM"),
        "Nearly all of the baseline's time is that of the shared GEMM, in 32 bits.");
  }

  /** Of the size. */
  final class Bytes implements MixDqContract {
    /** Made by the contract's reader. */
    public Bytes() {}

    @Override
    public Sweep sweep() {
      SequencedMap<String, List<String>> values = new LinkedHashMap<>();
      values.put("weights", List.of("3.66", "4.00", "4.08", "5.02", "8.00"));
      return new Sweep(
          values,
          Map.of("weights", "4.08"),
          Map.of(),
          List.of("-f", "10", "-wi", "2", "-w", "100ms", "-i", "2", "-r", "100ms"));
    }
  }

  /** Of the time. */
  final class Time implements MixDqContract {
    /** Made by the contract's reader. */
    public Time() {}

    @Override
    public Sweep sweep() {
      SequencedMap<String, List<String>> values = new LinkedHashMap<>();
      values.put("width", List.of("320", "640", "1280"));
      values.put("tokens", List.of("1", "16", "256"));
      return new Sweep(
          values,
          Map.of("width", "1280", "tokens", "256"),
          Map.of(),
          List.of("-f", "10", "-wi", "3", "-w", "100ms", "-i", "3", "-r", "100ms"));
    }
  }

  /** The first layer that has the most bits, and the first that has the fewest. */
  private static int[] exchanged(BitAllocation right) {
    int[] bits = right.best();
    int most = 0;
    int fewest = 0;
    for (int layer = 1; layer < bits.length; layer++) {
      most = bits[layer] > bits[most] ? layer : most;
      fewest = bits[layer] < bits[fewest] ? layer : fewest;
    }
    int kept = bits[most];
    bits[most] = bits[fewest];
    bits[fewest] = kept;
    return bits;
  }

  private static Sabotage broken(String name, Size size, Consumer<Matrix> breaker) {
    return new Sabotage(
        name,
        size,
        new SameLayers(
            BitAllocation::best,
            right ->
                (x, y) -> {
                  right.run(x, y);
                  breaker.accept(y);
                }));
  }

  private static double number(Map<String, String> params, String name) {
    return Double.parseDouble(params.getOrDefault(name, "1"));
  }
}
