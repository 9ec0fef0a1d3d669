package dev.remeasure.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Kind;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedTest {

  @ParameterizedTest
  @CsvSource({
    "2.2, , MORE_THAN, more than 2.2×",
    ", 6.9, UP_TO, up to 6.9×",
    "2.3, 3.6, RANGE, 2.3 to 3.6×",
    "20, 20, EXACT, 20×",
    "3.0, 3.0, APPROXIMATELY, about 3.0×",
    "100, 100, ORDERS_OF_MAGNITUDE, in the order of 100×",
    "1, 1, PARITY, no worse than 1×",
    "1, , PARITY, no worse than 1×",
    "1.5, , EXACT, at least 1.5×",
    ", 28.5, EXACT, at most 28.5×",
  })
  void aFactorIsReadInWords(
      @Nullable BigDecimal lower, @Nullable BigDecimal upper, Qualifier qualifier, String words) {
    assertThat(Factors.asRecorded(new Factor(lower, upper), qualifier)).isEqualTo(words);
  }

  @Test
  void aNumberThatIsNoFactorIsToldAsStated() {
    Claimed claimed = Claimed.of(claim(Kind.ABSOLUTE, "11", "42", "GB", "2.5", "the rival"));
    assertThat(claimed.stated()).isEqualTo("11 against 42\u00a0GB");
    assertThat(claimed.testable()).isTrue();
  }

  @Test
  void aFactorIsNotToldTwice() {
    assertThat(Claimed.of(claim(Kind.RATIO, "2.5", null, "x", "2.5", "the rival")).stated())
        .isNull();
  }

  @Test
  void whatAClaimLacksIsSaid() {
    assertThat(Claimed.of(claim(Kind.RATIO, null, null, "x", null, "the rival")).lack())
        .isEqualTo("no number");
    assertThat(Claimed.of(claim(Kind.ABSOLUTE, "3.3", null, "FID", null, "rival")).lack())
        .isEqualTo("no factor");
    assertThat(Claimed.of(claim(Kind.RATIO, "2.5", null, "x", "2.5", null)).lack())
        .isEqualTo("no baseline");
  }

  private static Claim claim(
      Kind kind,
      @Nullable String value,
      @Nullable String baselineValue,
      String unit,
      @Nullable String factor,
      @Nullable String baseline) {
    return new Claim(
        "paper.claim",
        "metric",
        "memory",
        kind,
        number(value),
        null,
        null,
        number(baselineValue),
        Qualifier.EXACT,
        unit,
        null,
        Claim.Role.RESULT,
        "subject",
        baseline,
        null,
        "statement",
        null,
        factor == null ? null : new Factor(number(factor), number(factor)),
        null,
        null);
  }

  private static @Nullable BigDecimal number(@Nullable String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }
}
