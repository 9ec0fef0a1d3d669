package dev.remeasure.server.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Kind;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The judge reads every claim of the catalog as the catalog says it is to be read. */
class CatalogReadingsTest {
  private static final List<Claim> CLAIMS =
      Catalog.shipped().entries().stream().flatMap(entry -> entry.claims().stream()).toList();

  static Stream<Claim> claimsWithAFactorAndABaseline() {
    return CLAIMS.stream().filter(claim -> claim.factor() != null && claim.baseline() != null);
  }

  static Stream<Claim> otherClaims() {
    return CLAIMS.stream().filter(claim -> claim.factor() == null || claim.baseline() == null);
  }

  @ParameterizedTest
  @MethodSource("claimsWithAFactorAndABaseline")
  void readingAgreesWithTheRecordedFactor(Claim claim) {
    assertThat(ClaimReader.read(claim)).isInstanceOf(Testable.class);
    Testable testable = (Testable) ClaimReader.read(claim);
    FactorRange first = testable.readings().getFirst();
    Factor factor = requireNonNull(claim.factor());

    if (claim.qualifier() == Qualifier.ORDERS_OF_MAGNITUDE) {
      assertThat(requireNonNull(factor.lower()).doubleValue())
          .isBetween(first.a(), requireNonNull(first.b()));
      return;
    }
    boolean upTo = claim.qualifier() == Qualifier.UP_TO;
    assertEnd(upTo ? factor.upper() : factor.lower(), first.a() == 0 ? null : first.a());
    assertEnd(factor.upper(), first.b());
    assertThat(testable.best()).isEqualTo(upTo);
    assertThat(testable.ambiguous()).isEqualTo(claim.factorAlternative() != null);
  }

  @ParameterizedTest
  @MethodSource("otherClaims")
  void claimWithoutAFactorIsTestableOnlyIfBothSidesOfAQualityAreStated(Claim claim) {
    ClaimReading reading = ClaimReader.read(claim);
    boolean bothSides =
        claim.kind() == Kind.ABSOLUTE
            && claim.baseline() != null
            && claim.baselineValue() != null
            && claim.resource().equals("quality");

    assertThat(reading instanceof Testable).as(claim.id() + ": " + reading).isEqualTo(bothSides);
    if (reading instanceof NotTestable none) {
      assertThat(none.reason()).endsWith(".");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hipa.trainable-parameter-share | 2345     | 2500     | 2345x to 2500x (recorded reading)
          hipa.training-gpu-days         | 28.24675 | 29.02667 | 108.8 to 3.8 A100 GPU-days
          iir-snn.timesteps              | 5        | 5        | 5 to 1 timesteps
          instaflow.latency              | 0.526316 | 1.764706 | 0.1 to 0.09 s
          verbose-images.coco-length     | 0.126984 | 0.127146 | 7.87x the cost of the baseline
          pcpp.communication-reduction   | 3.278689 | 3.389831 | about 70 % less cost
          pndm.step-speedup              | 19.5     | 20.5     | 20x
          s2ft.memory-vs-full-ft         | 2.5      | 3.5      | up to 3x
          streaming-diloco.bandwidth-reduction | 50 | 500      | in order of magnitude 100x
          """)
  void roundingFollowsTheDigitsAsWritten(String id, double least, double most, String words) {
    Testable testable = (Testable) ClaimReader.read(Catalog.shipped().claim(id).orElseThrow());

    assertThat(testable.range().roundedLower()).isCloseTo(least, within(1e-5));
    assertThat(testable.range().roundedUpper()).isCloseTo(most, within(1e-5));
    assertThat(testable.range().words()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "lasp-2.speedup-lasp, true",
    "dynamic-confidence.average-speedup, true",
    "distserve.request-rate, true",
    "mc-moe.size-reduction, false",
    "deepspeed-fastgen.effective-throughput, false"
  })
  void readingsWithinFiveQuartersOfEachOtherAreMerged(String id, boolean merged) {
    Testable testable = (Testable) ClaimReader.read(Catalog.shipped().claim(id).orElseThrow());

    assertThat(testable.readings()).hasSize(2);
    assertThat(testable.merged()).isEqualTo(merged);
  }

  private static void assertEnd(@Nullable BigDecimal recorded, @Nullable Double read) {
    if (recorded == null) {
      assertThat(read).isNull();
    } else {
      assertThat(read).isCloseTo(recorded.doubleValue(), within(0.01 * recorded.doubleValue()));
    }
  }
}
