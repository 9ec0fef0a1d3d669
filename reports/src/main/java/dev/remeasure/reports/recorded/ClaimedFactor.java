package dev.remeasure.reports.recorded;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
import dev.remeasure.reports.model.Cell;
import dev.remeasure.reports.model.SheetTerms;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the factor that it is read as: baseline ÷ subject, also where a cost is the aim.
 *
 * @param low null if open or none; infinite for an eliminated cost
 * @param high null if open or none
 * @param words the reading, or a sentence that says why there is none
 * @param intent null if there is no reading
 * @param sweeping null if there is no reading
 */
public record ClaimedFactor(
    @Nullable Double low,
    @Nullable Double high,
    String words,
    @Nullable Intent intent,
    @Nullable Sweeping sweeping) {

  public static ClaimedFactor of(Claim claim) {
    return of(claim, Times.SIGN);
  }

  static ClaimedFactor of(Claim claim, Times times) {
    return switch (ClaimReader.read(claim)) {
      case NotTestable(String reason) -> new ClaimedFactor(null, null, reason, null, null);
      case Testable testable -> {
        FactorRange range = testable.range();
        yield new ClaimedFactor(
            low(range),
            high(range),
            words(testable, times),
            testable.intent(),
            testable.sweeping());
      }
    };
  }

  public boolean testable() {
    return intent != null;
  }

  /** Whether the claim is judged turned round, because the cost is its aim. */
  public boolean turned() {
    return intent == Intent.AIM;
  }

  /** Whether both ends are stated and differ. */
  public boolean closedRange() {
    return low != null && high != null && high > low;
  }

  public Cell lowCell() {
    return low != null && Double.isInfinite(low)
        ? new Cell.Text("eliminated")
        : Cell.number(low, missing());
  }

  public Cell highCell() {
    return Cell.number(high, missing());
  }

  public String missing() {
    return testable() ? SheetTerms.OPEN : SheetTerms.NO_FACTOR;
  }

  private static String words(Testable testable, Times times) {
    String factors =
        testable.merged()
            ? words(testable.range(), times)
            : testable.readings().stream()
                .map(range -> words(range, times))
                .collect(Collectors.joining(", or "));
    Intent intent = testable.intent();
    return intent == Intent.GAIN ? factors : factors + " (" + intent.words() + ")";
  }

  private static String words(FactorRange range, Times times) {
    Double low = low(range);
    return Figures.range(low == null ? 0 : low, high(range), times);
  }

  private static @Nullable Double low(FactorRange range) {
    if (range.intent() == Intent.AIM) {
      Double b = range.b();
      return b == null ? null : Double.valueOf(1 / b);
    }
    return range.a() > 0 ? Double.valueOf(range.a()) : null;
  }

  private static @Nullable Double high(FactorRange range) {
    if (range.intent() == Intent.AIM) {
      return range.a() > 0 ? Double.valueOf(1 / range.a()) : null;
    }
    return range.b();
  }
}
