package dev.remeasure.papers.packetspraying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.simulate.network.Fabric;
import dev.remeasure.simulate.network.Fluid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinglePathTest {
  @RepeatedTest(300)
  void noLinkCarriesMoreThanTheBusiestDoesUnderSpraying(RepetitionInfo repetition) {
    Traffic traffic = random(repetition.getCurrentRepetition());
    Placement single = new SinglePath().place(traffic);
    assertThat(single.spine()).hasSize(traffic.flows() * single.pieces());
    assertThat(single.maximumLoad(traffic))
        .isEqualTo(Placer.spray(traffic).maximumLoad(traffic))
        .isEqualTo(Fraction.of(traffic.busiest(), traffic.spines()));
  }

  @ParameterizedTest
  @CsvSource({"all-to-all, 8, 1", "all-to-all, 6, 3", "ring, 8, 8", "ring, 6, 6"})
  void flowsAreCutOnlyWhereTheirNumberDoesNotDivide(String pattern, int spines, int pieces) {
    Traffic traffic = Traffic.of(pattern, "equal", 8, spines, 8, 1);
    assertThat(new SinglePath().place(traffic).pieces()).isEqualTo(pieces);
  }

  @ParameterizedTest
  @CsvSource({"all-to-all, 6", "all-to-all, 4", "ring, 6", "permutation, 4"})
  void asAFluidTheCollectiveEndsWhenItDoesUnderSpraying(String pattern, int spines) {
    Traffic traffic = Traffic.of(pattern, "equal", 4, spines, 4, 1);
    assertThat(completion(traffic, new SinglePath().place(traffic)))
        .isEqualTo(completion(traffic, Placer.spray(traffic)), within(1e-9));
  }

  @Test
  void hashedFlowsCollide() {
    Traffic traffic = Traffic.of("all-to-all", "equal", 8, 8, 8, 1);
    assertThat(Placer.hash(traffic, 1).maximumLoad(traffic).value())
        .isGreaterThan(1.2 * traffic.busiest() / 8);
  }

  @Test
  void whatIsUnknownIsAnsweredWithWhatIsKnown() {
    assertThatThrownBy(() -> Traffic.of("star", "equal", 2, 2, 2, 1))
        .hasMessage("traffic must be one of all-to-all, ring, permutation, but is star");
    assertThatThrownBy(() -> Traffic.of("ring", "odd", 2, 2, 2, 1))
        .hasMessage("sizes must be equal or skewed, but is odd");
  }

  private static double completion(Traffic traffic, Placement placement) {
    double[] capacity = new double[2 * traffic.leaves() * traffic.spines()];
    Arrays.fill(capacity, 1);
    List<int[]> flows = new ArrayList<>();
    for (int piece = 0; piece < placement.spine().length; piece++) {
      int flow = piece / placement.pieces();
      int up = traffic.from()[flow] * traffic.spines() + placement.spine()[piece];
      int down = traffic.to()[flow] * traffic.spines() + placement.spine()[piece];
      flows.add(new int[] {up, capacity.length / 2 + down});
    }
    double[] bytes = new double[flows.size()];
    Arrays.fill(bytes, 1.0 / placement.pieces());
    return new Fluid(new Fabric(capacity)).completion(flows, bytes);
  }

  private static Traffic random(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int leaves = random.nextInt(2, 8);
    int[] from = random.ints(random.nextInt(1, 60), 0, leaves).toArray();
    int[] to =
        Arrays.stream(from)
            .map(leaf -> (leaf + random.nextInt(1, Math.max(2, leaves))) % leaves)
            .toArray();
    long[] size = new long[from.length];
    Arrays.fill(size, 1);
    return new Traffic(leaves, random.nextInt(1, 17), from, to, size);
  }
}
