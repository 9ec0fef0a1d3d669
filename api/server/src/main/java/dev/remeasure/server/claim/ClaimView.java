package dev.remeasure.server.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Conflict;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it: its fields, how it is read, and where it comes from.
 *
 * @param reading as the judge reads it; null if it cannot be tested
 * @param conflict where the catalog has moved on since a user's edit
 */
@Introspected
record ClaimView(
    @JsonUnwrapped Claim claim,
    @Nullable Reading reading,
    Origin origin,
    @Nullable Conflict conflict) {

  /**
   * A factor, baseline ÷ subject, above 1 = the subject is better.
   *
   * @param words e.g. {@code 76.6 % less cost}
   * @param lower null if open
   * @param upper null if open
   */
  @Introspected
  record Reading(String words, @Nullable Double lower, @Nullable Double upper) {
    private static @Nullable Reading of(Claim claim) {
      if (!(ClaimReader.read(claim) instanceof Testable testable)) {
        return null;
      }
      FactorRange range = testable.range();
      Double lower = range.a() > 0 && !testable.best() ? Double.valueOf(range.a()) : null;
      return new Reading(range.words(), lower, range.b());
    }
  }

  static ClaimView of(Claim claim, Origin origin, @Nullable Conflict conflict) {
    return new ClaimView(claim, Reading.of(claim), origin, conflict);
  }
}
