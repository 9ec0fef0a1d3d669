package dev.remeasure.server.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The curated factors against what the stated numbers come to. */
class CatalogReadingTest {
  private static final List<Claim> CLAIMS =
      Catalog.shipped().entries().stream().flatMap(entry -> entry.claims().stream()).toList();

  /** A factor that the stated numbers do not give is a decision, and each is listed here. */
  @Test
  void factorsAgreeWithTheStatedNumbersButForTheKnownOnes() {
    assertThat(CLAIMS)
        .filteredOn(claim -> claim.factor() != null && recordedOnly(claim))
        .extracting(claim -> claim.paper() + ".yaml: " + claim.id() + ": factor")
        .containsExactlyInAnyOrder(
            // 0.04 % is a share of parameters, 2345x the same from the counts beside it.
            "hipa.yaml: hipa.trainable-parameter-share: factor",
            // Seconds of music over seconds of work: the length stands in another claim.
            "diffrhythm.yaml: diffrhythm.generation-time: factor");
  }

  @Test
  void everyClaimIsReadOrSaysWhyNot() {
    assertThat(CLAIMS)
        .isNotEmpty()
        .allSatisfy(claim -> {
          switch (ClaimReader.read(claim)) {
            case ClaimReading.Testable testable ->
                assertThat(testable.readings()).as(claim.id()).isNotEmpty();
            case ClaimReading.NotTestable none ->
                assertThat(none.reason()).as(claim.id()).endsWith(".");
          }
        });
  }

  private static boolean recordedOnly(Claim claim) {
    return !(ClaimReader.read(claim) instanceof ClaimReading.Testable testable)
        || testable.readings().getFirst().words().endsWith("(recorded reading)");
  }
}
