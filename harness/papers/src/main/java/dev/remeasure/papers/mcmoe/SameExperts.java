package dev.remeasure.papers.mcmoe;

import dev.remeasure.claims.Check;
import dev.remeasure.kernels.random.Noise;
import dev.remeasure.models.bits.BitAllocation;
import dev.remeasure.probe.SameJob;
import dev.remeasure.probe.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Shows that both sides answer as plain loops do, that the bits could not be allocated better, and
 * that what is counted is the published model.
 */
public final class SameExperts implements SameJob {
  private static final double TOLERANCE = 1e-4;
  private static final double ROUNDING = 1e-12;
  private static final int TOKENS = 3;
  private static final long PARAMETERS = 46_702_792_704L;

  /** Bits a weight, of experts and attention, that the paper names. */
  private static final Map<Integer, Double> NAMED = Map.of(12, 1.57, 16, 2.05, 20, 2.54);

  private final Function<BitAllocation, int[]> allocated;
  private final BiFunction<Block, Block.Answers, Block.Answers> answered;

  /** Made by the harness. */
  public SameExperts() {
    this(BitAllocation::best, (block, right) -> right);
  }

  /**
   * A check of another subject.
   *
   * @param allocated chooses its bits
   * @param answered changes its answers
   */
  SameExperts(
      Function<BitAllocation, int[]> allocated,
      BiFunction<Block, Block.Answers, Block.Answers> answered) {
    this.allocated = allocated;
    this.answered = answered;
  }

  @Override
  public List<Shown> show(Map<String, String> params) {
    int budget = number(params, "blockBits");
    int seed = number(params, "seed");
    Block block = Block.random(number(params, "width"), number(params, "hidden"), seed);
    BitAllocation allocation = block.allocation(seed + 1L, budget);
    int[] bits = allocated.apply(allocation);
    List<Shown> shown = new ArrayList<>();
    shown.add(answers("baseline", block, new int[0], block.plain(), seed));
    shown.add(answers("subject", block, bits, answered.apply(block, block.packed(bits)), seed));
    shown.add(least(allocation, bits));
    shown.add(
        new Shown(
            "parameters of Mixtral 8x7B",
            Mixtral.parameters() == PARAMETERS,
            Mixtral.parameters() + "; must be " + PARAMETERS));
    double average = new Mixtral(budget, number(params, "group")).averageBits();
    double named = NAMED.getOrDefault(budget, average);
    shown.add(
        new Shown(
            "bits a weight",
            Math.abs(average - named) < 0.01,
            "%.4f; must be within a hundredth of %.2f".formatted(average, named)));
    return shown;
  }

  private static Shown answers(
      String side, Block block, int[] bits, Block.Answers answers, long seed) {
    Noise noise = new Noise(seed + 2);
    double gap = 0;
    double largest = 0;
    for (int i = 0; i < TOKENS; i++) {
      float[] x = noise.normals(block.width(), 1);
      double[] expected = block.reference(x, bits);
      float[] found = answers.to(x);
      for (int j = 0; j < expected.length; j++) {
        largest = Math.max(largest, Math.abs(expected[j]));
        double apart = j < found.length ? Math.abs(found[j] - expected[j]) : Double.NaN;
        gap = Double.isNaN(apart) ? Double.POSITIVE_INFINITY : Math.max(gap, apart);
      }
    }
    return new Shown(
        "answers as by plain loops: " + side,
        gap <= TOLERANCE * largest,
        "at most %.1e apart; must be within %.0e of the largest, %.3g"
            .formatted(gap, TOLERANCE, largest));
  }

  private static Shown least(BitAllocation allocation, int[] bits) {
    int spent = Arrays.stream(bits).sum();
    double found = allocation.loss(bits);
    double least = allocation.leastOfAll();
    return new Shown(
        "no allocation loses less",
        spent <= allocation.budget() && found <= least * (1 + ROUNDING),
        "%s, %d bits, loses %.6g; must be %d at most, and lose %.6g as the best of all does"
            .formatted(Arrays.toString(bits), spent, found, allocation.budget(), least));
  }

  private static int number(Map<String, String> params, String name) {
    return Integer.parseInt(Check.present(name, params.get(name)));
  }
}
