package dev.remeasure.db.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim.Direction;
import dev.remeasure.db.migration.OldClaim.Kind;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form that a claim of version 1 gets. */
class FormOfClaimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind       | metric        | number   | unit     | better | factor   | other | form
          RATIO          | speedup       | 2.2      | x        | HIGHER | 2.2      |       | FACTOR
          RATIO          | speedup       | 2.2      | x        | HIGHER |          |       | FACTOR
          RATIO          | speedup       | 2.3..3.6 | x        | HIGHER | 2.3..3.6 |       | FACTOR
          RATIO          | memory        | 0.4      | x        | LOWER  | 2.5      |       | SHARE
          RATIO          | memory        | 0.5..0.8 | x        | LOWER  | 1.25..2  |       | SHARE
          RATIO          | memory        | 0.5..0.8 | x        | LOWER  |          |       | SHARE
          RATIO          | memory        | 1.1      | x        | LOWER  | 0.91     |       | SHARE
          RATIO          | memory        | 3        | x        | LOWER  |          |       | FACTOR
          RATIO          | memory        | 40       | %        | LOWER  | 2.5      |       | SHARE
          RATIO          | memory        | 40       | %        | LOWER  |          |       | SHARE
          RATIO          | output-length | 7.87     | x        | HIGHER | 0.127    |       | SHARE
          PERCENT_CHANGE | memory        | 70       | %        | LOWER  | 3.33     |       | CUT
          PERCENT_CHANGE | memory        | -70      | %        | LOWER  | 3.33     |       | CUT
          PERCENT_CHANGE | memory        | 70       | %        | LOWER  |          |       | CUT
          PERCENT_CHANGE | throughput    | 40       | %        | HIGHER | 1.4      |       | GAIN
          PERCENT_CHANGE | throughput    | 40       | %        | HIGHER |          |       | GAIN
          PERCENT_CHANGE | speed         | 40       | %        | HIGHER | 1.4      | 1.667 | GAIN, CUT
          PERCENT_CHANGE | speed         | 40       | %        | HIGHER | 1.667    | 1.4   | CUT, GAIN
          PERCENT_CHANGE | speed         | 40       | %        | HIGHER |          |       | GAIN, CUT
          PERCENT_CHANGE | speed         | 150      | %        | HIGHER |          |       | GAIN
          PERCENT_CHANGE | overhead      | 5        | %        | LOWER  | 0.952    |       | GROWTH
          PERCENT_CHANGE | throughput    | 10       | %        | LOWER  | 0.9      |       | LOSS
          ABSOLUTE       | latency       | 40/120   | ms       | LOWER  |          |       | COSTS
          ABSOLUTE       | latency       | 40/120   | ms       | LOWER  | 3        |       | COSTS
          ABSOLUTE       | requests      | 250/100  | req/s    | HIGHER |          |       | YIELDS
          ABSOLUTE       | allocation    | 0/24     | B/op     | LOWER  |          |       | COSTS
          """)
  void theNumberHasTheFormThatFitsItsFactorOrItsDirection(
      Kind kind,
      String metric,
      String number,
      String unit,
      Direction better,
      @Nullable String factor,
      @Nullable String other,
      String form) {
    Formed formed = FormOfClaim.of(claim(kind, metric, number, unit, better, factor, other));
    assertThat(words(formed)).isEqualTo(form);
    assertThat(formed.unit()).isEqualTo(unit);
    assertThat(formed.numbers()).isEqualTo(numbers(number));
    assertThat(formed.remarks()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind       | metric       | number | unit | better | factor | other | remark
          RATIO          | speedup      | 2.3    | x    | HIGHER | 3.3    |       | recorded the factor 3.3, baseline ÷ subject
          PERCENT_CHANGE | memory       | 100    | %    | LOWER  | 50     |       | recorded the factor 50, baseline ÷ subject
          ABSOLUTE       | latency      | 40     | ms   | LOWER  | 2      | 3     | recorded the factor 2, baseline ÷ subject
          PERCENT_CHANGE | overhead     | 5      | %    | LOWER  |        |       | read the number as a higher cost, because of the metric's name
          PERCENT_CHANGE | time-saving  | 40     | %    | HIGHER |        |       | read the number as a lower cost, because of the metric's name
          RATIO          | slowdown     | 1.3    | x    | HIGHER |        |       | read the number as a higher cost, because of the metric's name
          """)
  void whatFitsNothingIsKeptInWords(
      Kind kind,
      String metric,
      String number,
      String unit,
      Direction better,
      @Nullable String factor,
      @Nullable String other,
      String remark) {
    Formed formed = FormOfClaim.of(claim(kind, metric, number, unit, better, factor, other));
    assertThat(words(formed)).isEqualTo("none");
    assertThat(formed.numbers()).isEqualTo(numbers(number));
    assertThat(formed.remarks()).first().isEqualTo("An earlier version " + remark + ".");
    assertThat(formed.remarks()).hasSize(other == null ? 1 : 2);
  }

  @Test
  void ordersOfMagnitudeAreExponents() {
    Formed recorded = orders("2", "orders of magnitude", "100");
    assertThat(words(recorded)).isEqualTo("MAGNITUDE");
    assertThat(recorded.numbers()).isEqualTo(numbers("2"));
    assertThat(recorded.unit()).isEqualTo("orders of magnitude");
    assertThat(recorded.remarks()).isEmpty();

    Formed multiple = orders("100", "x", null);
    assertThat(words(multiple)).isEqualTo("MAGNITUDE");
    assertThat(multiple.numbers()).isEqualTo(numbers("2"));
    assertThat(multiple.unit()).isEqualTo("orders");
    assertThat(multiple.remarks())
        .containsExactly(
            "An earlier version recorded the number as value 100.",
            "An earlier version recorded the unit x.");

    Formed neither = orders("20", "x", "20");
    assertThat(words(neither)).isEqualTo("none");
    assertThat(neither.numbers()).isEqualTo(numbers("20"));
    assertThat(neither.remarks())
        .containsExactly("An earlier version recorded the factor 20, baseline ÷ subject.");
  }

  @Test
  void aParityHasNoForm() {
    OldClaim parity = with(claim(Kind.RATIO, "memory", "1", "x", null, "1", null), "PARITY");
    assertThat(words(FormOfClaim.of(parity))).isEqualTo("none");
    assertThat(FormOfClaim.of(parity).remarks()).isEmpty();

    OldClaim within = with(claim(Kind.RATIO, "memory", "1", "x", null, "0.95", null), "PARITY");
    assertThat(FormOfClaim.of(within).remarks())
        .containsExactly("An earlier version recorded the factor 0.95, baseline ÷ subject.");
  }

  @Test
  void aUnitThatDoesNotGoWithTheFormIsKeptInWords() {
    Formed formed =
        FormOfClaim.of(
            claim(Kind.RATIO, "speed", "150", "x real time", Direction.HIGHER, "150", null));
    assertThat(words(formed)).isEqualTo("FACTOR");
    assertThat(formed.unit()).isEqualTo("x");
    assertThat(formed.remarks())
        .containsExactly("An earlier version recorded the unit x real time.");
  }

  @Test
  void aUnitThatIsTooLongIsShortenedAndKeptInWords() {
    String unit = "FID ".repeat(40) + "points";
    Formed formed =
        FormOfClaim.of(claim(Kind.ABSOLUTE, "fid", "3", unit, Direction.LOWER, null, null));
    assertThat(formed.unit()).hasSizeLessThanOrEqualTo(60).startsWith("FID FID");
    assertThat(formed.remarks())
        .containsExactly("An earlier version recorded the unit " + unit + ".");
  }

  @Test
  void numbersBeyondMeasureAreKeptInWords() {
    Formed formed =
        FormOfClaim.of(
            claim(Kind.RATIO, "models", "1E+400..1E+401", "x", Direction.HIGHER, null, null));
    assertThat(words(formed)).isEqualTo("none");
    assertThat(formed.numbers()).isEqualTo(OldNumbers.NONE);
    assertThat(formed.qualifier()).isEqualTo("EXACT");
    assertThat(formed.remarks())
        .containsExactly(
            "An earlier version recorded numbers that cannot be calculated with: lower 1E+400,"
                + " upper 1E+401, qualifier RANGE.");
  }

  @Test
  void aCountIsExact() {
    assertThat(exact("4/25", "steps")).isTrue();
    assertThat(exact("4.5/25", "steps")).isFalse();
    assertThat(exact("4/25", "ms")).isFalse();
  }

  private static boolean exact(String number, String unit) {
    return FormOfClaim.of(
            claim(Kind.ABSOLUTE, "sampling", number, unit, Direction.LOWER, null, null))
        .exact();
  }

  private static Formed orders(String number, String unit, @Nullable String factor) {
    return FormOfClaim.of(
        with(
            claim(Kind.RATIO, "speedup", number, unit, Direction.HIGHER, factor, null),
            "ORDERS_OF_MAGNITUDE"));
  }

  private static OldClaim with(OldClaim claim, String qualifier) {
    return new OldClaim(
        claim.metric(),
        claim.resource(),
        claim.kind(),
        claim.numbers(),
        qualifier,
        claim.unit(),
        claim.better(),
        claim.factor(),
        claim.alternative());
  }

  private static OldClaim claim(
      Kind kind,
      String metric,
      String number,
      String unit,
      @Nullable Direction better,
      @Nullable String factor,
      @Nullable String other) {
    return new OldClaim(
        metric,
        "any",
        kind,
        numbers(number),
        number.contains("..") ? "RANGE" : "EXACT",
        unit,
        better,
        factor(factor),
        factor(other));
  }

  /**
   * A number such as 3, a range such as 2..3, or a number beside the baseline's, such as 40/120.
   */
  private static OldNumbers numbers(String words) {
    String[] ends = words.split("\\.\\.", -1);
    if (ends.length == 2) {
      return new OldNumbers(null, new BigDecimal(ends[0]), new BigDecimal(ends[1]), null);
    }
    String[] sides = words.split("/", -1);
    BigDecimal base = sides.length == 1 ? null : new BigDecimal(sides[1]);
    return new OldNumbers(new BigDecimal(sides[0]), null, null, base);
  }

  private static @Nullable OldFactor factor(@Nullable String words) {
    if (words == null) {
      return null;
    }
    String[] ends = words.split("\\.\\.", -1);
    return OldFactor.of(new BigDecimal(ends[0]), new BigDecimal(ends[ends.length - 1]));
  }

  private static String words(Formed formed) {
    return formed.form() == null
        ? "none"
        : formed.form() + (formed.alternative() == null ? "" : ", " + formed.alternative());
  }
}
