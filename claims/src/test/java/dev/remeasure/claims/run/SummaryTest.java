package dev.remeasure.claims.run;

import static dev.remeasure.claims.contract.RunFixtures.bareRun;
import static dev.remeasure.claims.contract.RunFixtures.summarised;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.remeasure.claims.InvalidValue;
import dev.remeasure.claims.run.Summary.Figure;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final Figure BARE = new Figure(2, null, null, null, null);
  private static final Figure RATIO = new Figure(2, null, 1.9, 2.1, 5);

  @Test
  void itIsARatioOrTwoSidesInAUnit() {
    refused(() -> of(RATIO, BARE, null, null), "summary.baseline", "left out beside a ratio");
    refused(() -> of(RATIO, null, BARE, null), "summary.subject", "left out beside a ratio");
    refused(() -> of(null, BARE, null, "ms"), "summary.subject", "is required");
    refused(() -> of(null, null, BARE, "ms"), "summary.baseline", "is required");
    refused(() -> of(null, BARE, BARE, null), "summary.unit", "is required");
    refused(() -> of(RATIO, null, null, " "), "summary.unit", "blank");
  }

  @Test
  void aFigureIsAboveZeroAndLiesInItsInterval() {
    for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 1e101}) {
      refused(() -> new Figure(wrong, null, null, null, null), "summary.mean", "above zero");
    }
    refused(() -> new Figure(2, null, 1.0, null, null), "summary.upper", "is required");
    refused(() -> new Figure(2, null, null, 3.0, null), "summary.lower", "is required");
    refused(() -> new Figure(2, null, 2.5, 3.0, null), "summary.lower", "above the mean");
    refused(() -> new Figure(2, null, 1.0, 1.5, null), "summary.upper", "below the mean");
    refused(() -> new Figure(2, null, 0.0, 3.0, null), "summary.lower", "above zero");
    refused(() -> new Figure(2, -0.1, null, null, null), "summary.sd", "not below zero");
    refused(() -> new Figure(2, 0.1, 1.0, 3.0, null), "summary.sd", "one of them is enough");
    refused(() -> new Figure(2, null, null, null, 0), "summary.n", "at least 1");
    refused(
        () -> of(new Figure(2, 0.1, null, null, 3), null, null, null),
        "summary.ratio.sd",
        "takes an interval");
  }

  @Test
  void itIsOfAsManyMeasurementsAsTheSideWithFewer() {
    Figure five = new Figure(2, null, null, null, 5);
    Figure seven = new Figure(2, null, null, null, 7);
    assertThat(of(RATIO, null, null, null).n()).isEqualTo(5);
    assertThat(of(null, seven, five, "ms").n()).isEqualTo(5);
    assertThat(of(null, seven, BARE, "ms").n()).isNull();
    assertThat(of(null, seven, five, "ms").words())
        .isEqualTo("n = 7 and 5, measured on a device that is not named, source not named");
    assertThat(new Summary(RATIO, null, null, null, "an A100", "Table 2").words())
        .isEqualTo("n = 5, measured on an A100, source: Table 2");
  }

  @Test
  void aRunOfASummaryHasNoForks() {
    Run bare = bareRun("bare");
    refused(
        () ->
            new Run(
                bare.id(),
                bare.producer(),
                bare.component(),
                bare.design(),
                null,
                bare.state(),
                bare.startedAt(),
                bare.finishedAt(),
                bare.metrics(),
                bare.points(),
                bare.forks(),
                List.of(),
                List.of(),
                List.of(),
                bare.environment(),
                of(RATIO, null, null, null)),
        "forks",
        "left out beside a summary");
  }

  @Test
  void theHashOfARunWithRawDataIsAsItWasBeforeThereWereSummaries() {
    assertThat(CanonicalRun.hash(bareRun("bare")))
        .isEqualTo("df832b146dac52b15b5ca401c2f33e0334ef49eb645ffbecce453948d95f3115");
  }

  @Test
  void theHashCoversEveryFieldOfASummary() {
    Figure other = new Figure(3, null, null, null, null);
    Stream<Summary> all =
        Stream.of(
            of(BARE, null, null, null),
            of(other, null, null, null),
            of(new Figure(2, null, 1.9, 2.1, null), null, null, null),
            of(new Figure(2, null, 1.8, 2.1, null), null, null, null),
            of(new Figure(2, null, 1.9, 2.2, null), null, null, null),
            of(new Figure(2, null, null, null, 5), null, null, null),
            of(BARE, null, null, "ms"),
            of(null, BARE, BARE, "ms"),
            of(null, other, BARE, "ms"),
            of(null, BARE, other, "ms"),
            of(null, new Figure(2, 0.5, null, null, null), BARE, "ms"),
            new Summary(BARE, null, null, null, "a", null),
            new Summary(BARE, null, null, null, null, "a"));

    assertThat(all.map(summary -> CanonicalRun.hash(summarised("one", summary))))
        .doesNotHaveDuplicates();
  }

  private static Summary of(
      @Nullable Figure ratio,
      @Nullable Figure baseline,
      @Nullable Figure subject,
      @Nullable String unit) {
    return new Summary(ratio, baseline, subject, unit, null, null);
  }

  private static void refused(ThrowingCallable made, String field, String rule) {
    assertThatThrownBy(made)
        .isInstanceOf(InvalidValue.class)
        .hasMessageContaining(field)
        .hasMessageContaining(rule);
  }
}
