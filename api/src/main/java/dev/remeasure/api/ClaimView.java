package dev.remeasure.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.remeasure.paper.Claim;
import dev.remeasure.paper.Conflict;
import dev.remeasure.reading.ClaimReader;
import dev.remeasure.reading.ClaimReading.Testable;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the API shows it: its fields, and where they come from.
 *
 * @param reading as the judge reads it, e.g. {@code more than 2.2x}; null if it cannot be tested
 * @param conflict where the catalog has moved on since a user's edit
 */
@Introspected
record ClaimView(
    @JsonUnwrapped Claim claim,
    @Nullable String reading,
    Origin origin,
    @Nullable Conflict conflict) {

  static ClaimView of(Claim claim, Origin origin, @Nullable Conflict conflict) {
    String reading =
        ClaimReader.read(claim) instanceof Testable testable ? testable.range().words() : null;
    return new ClaimView(claim, reading, origin, conflict);
  }
}
