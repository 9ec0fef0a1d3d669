package dev.remeasure.server.reading;

import dev.remeasure.claims.attempt.Grade;
import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Intent;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The factor that a claim is read as, baseline ÷ subject, above 1 = the subject is better; or why
 * it has none.
 *
 * @param words e.g. {@code 76.6 % less cost}; null if it has no factor
 * @param a claimed lower end; null if open, or eliminated
 * @param b claimed upper end; null if open
 * @param lo an exact measurement reproduces the claim from here on; null if open, or eliminated
 * @param hi an exact measurement exceeds the claim above it; null if open. Where the cost is the
 *     aim, the two change roles
 * @param eliminated whether the subject is said to have no cost left, which is no finite factor
 * @param readings every reading of an ambiguous wording, the likeliest first; empty if it has one
 * @param reason why nothing can be compared with the claim; null if something can
 */
@Introspected
public record ClaimReadingView(
    @Nullable String words,
    @Nullable Intent intent,
    @Nullable Double a,
    @Nullable Double b,
    @Nullable Double lo,
    @Nullable Double hi,
    boolean eliminated,
    List<String> readings,
    @Nullable String reason) {

  public static ClaimReadingView of(Claim claim) {
    return switch (ClaimReader.read(claim)) {
      case Testable testable -> of(testable, claim);
      case NotTestable none ->
          new ClaimReadingView(null, null, null, null, null, null, false, List.of(), none.reason());
    };
  }

  private static ClaimReadingView of(Testable testable, Claim claim) {
    ClaimBounds bounds = Bounds.of(testable.range(), claim, Grade.EXACT.margin());
    return new ClaimReadingView(
        bounds.words(),
        bounds.intent(),
        end(bounds.a()),
        bounds.b(),
        end(bounds.lo()),
        bounds.hi(),
        Double.isInfinite(bounds.a()),
        testable.ambiguous()
            ? testable.readings().stream().map(FactorRange::words).toList()
            : List.of(),
        null);
  }

  private static @Nullable Double end(double lower) {
    return lower == 0 || Double.isInfinite(lower) ? null : Double.valueOf(lower);
  }
}
