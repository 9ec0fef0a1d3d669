package dev.remeasure.server.claim;

import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.phrase.Phrase;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a phrase is read.
 *
 * @param range what a measurement would be compared with; null if nothing can be
 * @param readings every reading, the likeliest first
 * @param reason why nothing can be compared with it; null if something can
 * @param notes what to know about the wording
 */
@Introspected
record ReadingView(
    Qualifier qualifier,
    @Nullable FactorRange range,
    List<FactorRange> readings,
    @Nullable String reason,
    List<String> notes) {

  static ReadingView of(Phrase phrase) {
    return switch (phrase.reading()) {
      case ClaimReading.Testable testable ->
          new ReadingView(
              phrase.qualifier(), testable.range(), testable.readings(), null, phrase.notes());
      case ClaimReading.NotTestable none ->
          new ReadingView(phrase.qualifier(), null, List.of(), none.reason(), phrase.notes());
    };
  }
}
