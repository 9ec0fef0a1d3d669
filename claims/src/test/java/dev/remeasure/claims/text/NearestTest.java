package dev.remeasure.claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> IDS =
      List.of("pndm.step-speedup", "pndm.fid-vs-ddim-250", "medusa.speedup", "sltt.memory");

  @Test
  void aSlipOfTheFingersIsFound() {
    assertThat(Nearest.to("pndm.step-sepedup", IDS)).containsExactly("pndm.step-speedup");
    assertThat(Nearest.to("Medusa.Speed-up", IDS)).containsExactly("medusa.speedup");
  }

  @Test
  void theSameLettersInAnotherOrderComeFirst() {
    assertThat(Nearest.to("pmdn", List.of("emdm", "pdvn", "pndm"))).containsExactly("pndm");
  }

  @Test
  void aPartOfANameIsFound() {
    assertThat(Nearest.to("speedup", IDS)).containsExactly("medusa.speedup", "pndm.step-speedup");
  }

  @Test
  void aNameInOtherLettersComesBeforeOneThatContainsIt() {
    assertThat(Nearest.to("-jvmargs", List.of("--jvmArgs", "-jvmArgsAppend", "-jvmArgs")))
        .startsWith("-jvmArgs");
  }

  @Test
  void whatComesNearNothingSuggestsNothing() {
    assertThat(Nearest.to("qqq", IDS)).isEmpty();
    assertThat(Nearest.question("qqq", IDS)).isEmpty();
  }

  @Test
  void aShortWordIsNotNearToAnyOtherShortOne() {
    assertThat(Nearest.to("rn", List.of("run", "log"))).containsExactly("run");
    assertThat(Nearest.to("ab", List.of("run", "log"))).isEmpty();
    assertThat(Nearest.to("-x", List.of("-f", "-w"))).isEmpty();
  }

  @Test
  void theQuestionNamesThreeAtTheMost() {
    assertThat(Nearest.question("a1", List.of("a2", "a3", "a4", "a5")))
        .isEqualTo("; did you mean a2, a3 or a4?");
  }
}
