package dev.remeasure.yardstick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContestsTest {
  static Stream<Supplier<Contest>> contests() {
    return Stream.of(
        () -> Products.gemm(70),
        () -> Products.gemv(70),
        () -> Convolutions.pointwise(5, 7, 40),
        () -> Convolutions.depthwise(7, 5, 20),
        () -> Convolutions.full(6, 5, 40),
        () -> Attentions.attention(70, 16, false),
        () -> Attentions.attention(70, 16, true));
  }

  @ParameterizedTest
  @MethodSource("contests")
  void bothSidesOfAContestGiveTheSameResult(Supplier<Contest> made) {
    Contest contest = made.get();
    contest.kernels().run();
    contest.rival().run();
    assertThat(contest.difference().get()).isLessThan(1e-5);
  }

  @Test
  void aContestWhoseResultsDifferIsNotPrinted() {
    Contest broken = new Contest("sum", "library", 1, "GFLOP/s", () -> {}, () -> {}, () -> 0.1);
    assertThatThrownBy(() -> Main.row(broken, 1, 0, 0)).hasMessage("sum differs by 0.1");
    Contest equal = new Contest("sum", "library", 1, "GFLOP/s", () -> {}, () -> {}, () -> 0.0);
    assertThat(Main.row(equal, 1, 0, 0)).startsWith("| sum | library | ").contains(" GFLOP/s | ");
  }

  @Test
  void openBlasSaysWhichKernelsItChose() {
    assertThat(OpenBlas.kernels()).matches("\\w+");
  }
}
