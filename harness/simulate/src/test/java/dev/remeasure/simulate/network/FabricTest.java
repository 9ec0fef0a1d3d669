package dev.remeasure.simulate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FabricTest {
  @Test
  void aLongFlowGetsWhatItsFullestLinkGivesAndTheOthersTakeTheRest() {
    // The textbook's line of links: one flow over all, one over each.
    Fabric line = new Fabric(1, 2);
    List<int[]> flows = List.of(new int[] {0, 1}, new int[] {0}, new int[] {1});
    assertThat(line.rates(flows)).containsExactly(0.5, 0.5, 1.5);
  }

  @RepeatedTest(200)
  void everyFlowHasALinkThatIsFullAndOnWhichNoneIsFaster(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    double[] capacity = random.doubles(6, 1, 10).toArray();
    List<int[]> flows = flows(random, capacity.length);
    double[] rates = new Fabric(capacity).rates(flows);
    for (int link = 0; link < capacity.length; link++) {
      assertThat(load(flows, rates, link)).isLessThanOrEqualTo(capacity[link] * (1 + 1e-9));
    }
    for (int flow = 0; flow < rates.length; flow++) {
      double rate = rates[flow];
      assertThat(IntStream.of(flows.get(flow)).boxed())
          .anyMatch(link ->
              load(flows, rates, link) >= capacity[link] * (1 - 1e-9)
                  && fastest(flows, rates, link) <= rate * (1 + 1e-9));
    }
  }

  @Test
  void aFlowSpeedsUpWhenAnotherEnds() {
    Fluid fluid = new Fluid(new Fabric(1));
    List<int[]> flows = List.of(new int[] {0}, new int[] {0});
    double[] ends = fluid.ends(flows, new double[] {1, 3});
    assertThat(ends[0]).isEqualTo(2, within(1e-9));
    assertThat(ends[1]).isEqualTo(4, within(1e-9));
    assertThat(fluid.completion(flows, new double[] {0, 3})).isEqualTo(3, within(1e-9));
  }

  @Test
  void aLinkThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> new Fabric(1, 1).rates(List.of(new int[] {2})))
        .hasMessage("flows[0] must pass links from 0 to 1, but is 2");
    assertThatThrownBy(() -> new Fabric(1, 0))
        .hasMessage("capacity[1] must be above zero, but is 0.0");
  }

  private static List<int[]> flows(SplittableRandom random, int links) {
    List<int[]> flows = new ArrayList<>();
    for (int flow = 0; flow < 9; flow++) {
      int[] passed = IntStream.range(0, links).filter(link -> random.nextInt(3) == 0).toArray();
      flows.add(passed.length == 0 ? new int[] {random.nextInt(links)} : passed);
    }
    return flows;
  }

  private static double load(List<int[]> flows, double[] rates, int link) {
    return IntStream.range(0, rates.length)
        .filter(flow -> passes(flows.get(flow), link))
        .mapToDouble(flow -> rates[flow])
        .sum();
  }

  private static double fastest(List<int[]> flows, double[] rates, int link) {
    return IntStream.range(0, rates.length)
        .filter(flow -> passes(flows.get(flow), link))
        .mapToDouble(flow -> rates[flow])
        .max()
        .orElse(0);
  }

  private static boolean passes(int[] flow, int link) {
    return IntStream.of(flow).anyMatch(each -> each == link);
  }
}
