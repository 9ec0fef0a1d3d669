package dev.remeasure.ui.part;

import static dev.remeasure.claims.fixture.ClaimFixture.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.Intent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimedTest {
  static Stream<Arguments> claims() {
    return Stream.of(
        Arguments.of(claim().ratio(Qualifier.MORE_THAN, "2.2"), "more than 2.2×", null),
        Arguments.of(claim().ratio(Qualifier.UP_TO, "6.9"), "up to 6.9×", null),
        Arguments.of(claim().range("2.3", "3.6"), "2.3 to 3.6×", null),
        Arguments.of(claim().cut(Qualifier.EXACT, "40"), "1.67×", "40\u00a0% less cost"),
        Arguments.of(
            claim().growth(Qualifier.LESS_THAN, "5"),
            "0.952× or more",
            "less than 5\u00a0% more cost"),
        Arguments.of(
            claim().from("42").in("GB").costs(Qualifier.EXACT, "11"), "3.82×", "42 to 11 GB"),
        Arguments.of(
            claim().gain(Qualifier.UP_TO, "40"), "up to 1.4×", "up to 40\u00a0% more yield"),
        Arguments.of(claim().parity(), "on par with the baseline", null),
        Arguments.of(claim().noWorse(), "no worse than the baseline", null),
        Arguments.of(claim().cut(Qualifier.EXACT, "100"), "eliminated", "100\u00a0% less cost"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void aClaimIsShownAsTheFactorItIsReadAs(Claim claim, String factor, @Nullable String stated) {
    assertThat(Claimed.of(claim).factor()).isEqualTo(factor);
    assertThat(Claimed.of(claim).stated()).isEqualTo(stated);
  }

  @Test
  void anAimIsShownAsBaselineBySubjectLikeEveryRatio() {
    Claimed claimed = Claimed.of(claim().better(Direction.HIGHER).ratioAimed("8"));
    assertThat(claimed.intent()).isEqualTo(Intent.AIM);
    assertThat(claimed.factor()).isEqualTo("0.125×");
    assertThat(claimed.lower()).isEqualTo(0.125);
    assertThat(claimed.upper()).isEqualTo(0.125);
  }

  @Test
  void upToSpeaksOfTheBestConfigurationAndBoundsTheOthersFromAbove() {
    Claimed claimed = Claimed.of(claim().ratio(Qualifier.UP_TO, "6.9"));
    assertThat(claimed.lower()).isNull();
    assertThat(claimed.upper()).isEqualTo(6.9);
  }

  @Test
  void whatAClaimLacksIsSaidWithItsNumber() {
    Claimed figure = Claimed.of(claim().in("FID").figure("3.3"));
    assertThat(figure.testable()).isFalse();
    assertThat(figure.stated()).isEqualTo("3.3 FID");
    assertThat(figure.lack()).contains("no ratio to the baseline");
    assertThat(Claimed.of(claim().against(null).ratio(Qualifier.EXACT, "2")).lack())
        .isEqualTo("The claim names no baseline.");
  }
}
