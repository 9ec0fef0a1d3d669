package dev.remeasure.claims.attempt;

import dev.remeasure.claims.Check;
import org.jspecify.annotations.Nullable;

/**
 * The claim as it was read when the plan was made.
 *
 * @param words e.g. {@code at least 2.2x}
 * @param a lower end of the claimed factor, 0 if open
 * @param b upper end; null if open
 * @param intent in lower case, e.g. {@code gain}; null in plans of the first format
 */
public record PlannedReading(
    String words, @Nullable Double a, @Nullable Double b, @Nullable String intent) {
  public PlannedReading {
    Check.text("plan.reading.words", words);
  }
}
