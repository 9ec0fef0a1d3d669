package dev.remeasure.claims.reading.proposal;

import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Intent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The factor that a proposal is read as, baseline ÷ subject, above 1 = the subject is better.
 *
 * @param words e.g. {@code up to 40 % less cost}; null if it has no factor
 * @param a claimed lower end; null if open, or eliminated
 * @param b claimed upper end; null if open
 * @param eliminated whether the subject is said to have no cost left, which is no finite factor
 * @param readings every reading of an ambiguous wording, the likeliest first; empty if it has one
 * @param reason why it has no factor; null if it has one
 */
public record ProposedReading(
    @Nullable String words,
    @Nullable Intent intent,
    @Nullable Double a,
    @Nullable Double b,
    boolean eliminated,
    List<String> readings,
    @Nullable String reason) {
  public ProposedReading {
    readings = List.copyOf(readings);
  }

  static ProposedReading of(ClaimReading reading) {
    return switch (reading) {
      case Testable testable -> of(testable);
      case NotTestable none ->
          new ProposedReading(null, null, null, null, false, List.of(), none.reason());
    };
  }

  private static ProposedReading of(Testable testable) {
    FactorRange range = testable.range();
    boolean eliminated = Double.isInfinite(range.a());
    return new ProposedReading(
        range.words(),
        range.intent(),
        range.a() == 0 || eliminated ? null : range.a(),
        range.b(),
        eliminated,
        testable.ambiguous()
            ? testable.readings().stream().map(FactorRange::words).toList()
            : List.of(),
        null);
  }
}
