package dev.remeasure.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignTest {
  @Test
  void noTwoMarksHaveTheSameShape() {
    assertThat(Arrays.stream(Mark.values()).map(mark -> mark.outline() + mark.glyph()))
        .doesNotHaveDuplicates();
  }

  @Test
  void whatDecidesHasASolidMarkWhereItIsConfirmedAndAHollowOneWhereItIsNot() {
    assertThat(Sign.codes())
        .contains("confirmed-reproduced", "exploratory-reproduced", "inconclusive", "not-tried")
        .contains("exploratory-inconclusive")
        .doesNotContain("reproduced", "confirmed-inconclusive");
  }

  @Test
  void aDisputeIsOfPlannedOrOfExploratoryMeasurements() {
    assertThat(Sign.codes()).contains("confirmed-disputed", "exploratory-disputed");
  }
}
