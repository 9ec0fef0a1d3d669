package dev.remeasure.ui.part;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Claim.Qualifier;
import dev.remeasure.claims.claim.Factor;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim claims, in a few words, as the judge reads it.
 *
 * @param factor the factor, e.g. {@code more than 2.2×}; null if none can be read from the claim
 * @param stated the number as stated where it is no factor, e.g. {@code 76.6 %}; null if there is
 *     none
 * @param lower end of the claimed range; null if open
 * @param upper end of the claimed range; null if open
 * @param lack what it lacks to be held against a measurement, e.g. {@code no number}; null if
 *     nothing
 * @param reason the same in a sentence
 */
public record Claimed(
    @Nullable String factor,
    @Nullable String stated,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable String lack,
    @Nullable String reason) {

  public static Claimed of(Claim claim) {
    return of(claim, ClaimReader.read(claim));
  }

  public static Claimed of(Claim claim, ClaimReading reading) {
    return switch (reading) {
      case Testable testable -> testable(claim, testable);
      case NotTestable none ->
          new Claimed(
              claim.factor() == null ? null : Factors.asRecorded(claim.factor(), claim.qualifier()),
              ClaimText.inShort(claim),
              null,
              null,
              lack(claim),
              none.reason());
    };
  }

  public boolean testable() {
    return lack == null;
  }

  /** The ends that there are, for a scale. */
  public DoubleStream ends() {
    DoubleStream.Builder ends = DoubleStream.builder();
    if (lower != null) {
      ends.add(lower);
    }
    if (upper != null) {
      ends.add(upper);
    }
    return ends.build();
  }

  private static Claimed testable(Claim claim, Testable testable) {
    FactorRange range = testable.range();
    Factor recorded = testable.merged() ? null : claim.factor();
    Double lower = range.a() == 0 || testable.best() ? null : Double.valueOf(range.a());
    String factor =
        recorded == null
            ? Factors.asRead(lower, range.b(), claim.qualifier())
            : Factors.asRecorded(recorded, claim.qualifier());
    return new Claimed(
        factor,
        recorded != null && claim.unit().equals("x") ? null : ClaimText.inShort(claim),
        lower,
        range.b(),
        null,
        null);
  }

  private static String lack(Claim claim) {
    if (claim.baseline() == null || claim.baseline().isBlank()) {
      return "no baseline";
    }
    boolean number =
        claim.value() != null
            || claim.lower() != null
            || claim.upper() != null
            || claim.qualifier() == Qualifier.PARITY;
    return number ? "no factor" : "no number";
  }
}
