package dev.remeasure.papers.packetspraying;

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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.BiFunction;

/** What the component of the paper promises. */
public final class PacketSprayingContract implements Contract {
  private static final String CLAIM = "packet-spraying.max-congestion";

  /** Made by the contract's reader. */
  public PacketSprayingContract() {}

  @Override
  public String paper() {
    return "packet-spraying";
  }

  @Override
  public List<ClaimAnswer> claims() {
    return List.of(
        new Answered(
            CLAIM,
            "packet-spraying",
            new Answer(
                "maximum link load",
                "bandwidth",
                Statistic.MAXIMUM,
                Grade.EXACT,
                "The claim is a theorem about loads, and the loads of the placement itself are "
                    + "counted in exact fractions.")));
  }

  @Override
  public List<Prediction> predictions() {
    return List.of(new Prediction(CLAIM, "(r ÷ S) ÷ (r ÷ S)", params -> 1));
  }

  @Override
  public Sweep sweep() {
    SequencedMap<String, List<String>> values = new LinkedHashMap<>();
    values.put("traffic", List.of("all-to-all", "ring", "permutation"));
    values.put("sizes", List.of("equal", "skewed"));
    values.put("spines", List.of("6", "8"));
    return new Sweep(
        values,
        Map.of("traffic", "all-to-all", "sizes", "equal", "spines", "8"),
        Map.of(),
        List.of("-f", "10", "-wi", "1", "-w", "100ms", "-i", "2", "-r", "100ms"));
  }

  @Override
  public Tiny tiny() {
    return new Tiny(
        Map.of(
            "traffic", "all-to-all",
            "sizes", "equal",
            "leaves", "4",
            "spines", "6",
            "hosts", "2",
            "seed", "1"),
        new SameFlows());
  }

  @Override
  public List<Sabotage> sabotages() {
    return List.of(
        broken(
            "one piece takes the next spine",
            Size.A_LITTLE,
            (traffic, right) -> {
              int[] spine = right.spine().clone();
              spine[0] = (spine[0] + 1) % traffic.spines();
              return new Placement(right.pieces(), spine);
            }),
        broken(
            "the last piece is not sent",
            Size.A_LITTLE,
            (traffic, right) ->
                new Placement(
                    right.pieces(), Arrays.copyOf(right.spine(), right.spine().length - 1))),
        broken(
            "every piece takes the first spine",
            Size.A_LOT,
            (traffic, right) -> new Placement(right.pieces(), new int[right.spine().length])),
        broken("flows are hashed", Size.A_LOT, (traffic, right) -> Placer.hash(traffic, 1)),
        broken("flows are sprayed", Size.A_LOT, (traffic, right) -> Placer.spray(traffic)));
  }

  @Override
  public Strawman strawman() {
    return new Strawman(
        List.of(), "The baseline is an even share on every link, which nothing can undercut.");
  }

  private static Sabotage broken(
      String name, Size size, BiFunction<Traffic, Placement, Placement> breaker) {
    return new Sabotage(
        name,
        size,
        new SameFlows(traffic -> breaker.apply(traffic, new SinglePath().place(traffic))));
  }
}
