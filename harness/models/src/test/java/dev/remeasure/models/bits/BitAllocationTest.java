package dev.remeasure.models.bits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BitAllocationTest {
  @RepeatedTest(50)
  void noChoiceWithinTheBudgetLosesLess(RepetitionInfo repetition) {
    SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
    int[] bits = random.nextBoolean() ? new int[] {1, 2, 3} : new int[] {2, 4, 8};
    double[][] loss = new double[random.nextInt(1, 7)][3];
    for (double[] each : loss) {
      Arrays.setAll(each, option -> random.nextDouble());
    }
    int budget = random.nextInt(bits[0] * loss.length, bits[2] * loss.length + 2);
    BitAllocation allocation = new BitAllocation(bits, loss, budget);
    int[] best = allocation.best();
    assertThat(Arrays.stream(best).sum()).isLessThanOrEqualTo(budget);
    assertThat(allocation.loss(best)).isEqualTo(allocation.leastOfAll(), within(1e-12));
  }

  @Test
  void thePartThatLosesMostGetsTheBits() {
    double[][] loss = {{9, 4, 1}, {90, 40, 10}};
    assertThat(new BitAllocation(new int[] {1, 2, 3}, loss, 4).best()).containsExactly(1, 3);
  }

  @Test
  void aBudgetThatIsTooSmallIsToldSo() {
    assertThatThrownBy(() -> new BitAllocation(new int[] {2, 4}, new double[3][2], 5))
        .hasMessage("budget must be at least 2 for each of 3, but is 5");
  }
}
