package dev.remeasure.ui.part;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.NotTestable;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.FactorRange;
import dev.remeasure.claims.reading.Intent;
import dev.remeasure.claims.reading.Sweeping;
import dev.remeasure.claims.text.Figures;
import dev.remeasure.claims.text.Figures.Times;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What a claim claims, in a few words, as the judge reads it.
 *
 * @param factor the factor it was read as, e.g. {@code more than 2.2×}, {@code 0.952× or more};
 *     null if it has no reading
 * @param stated the number as stated where that is no factor, e.g. {@code at most 5 % more cost};
 *     null if there is none
 * @param intent what the claim is after; null if it has no reading
 * @param lower end of the claimed range; null if open
 * @param upper end of the claimed range; null if open
 * @param lack why no measurement can be compared with it, as a sentence; null if one can
 */
public record Claimed(
    @Nullable String factor,
    @Nullable String stated,
    @Nullable Intent intent,
    @Nullable Double lower,
    @Nullable Double upper,
    @Nullable String lack) {

  public static Claimed of(Claim claim) {
    return switch (ClaimReader.read(claim)) {
      case Testable testable -> testable(claim, testable);
      case NotTestable none -> {
        String stated = Figures.stated(claim, Times.SIGN);
        yield new Claimed(
            null, stated.isEmpty() ? null : Numbers.set(stated), null, null, null, none.reason());
      }
    };
  }

  public boolean testable() {
    return lack == null;
  }

  /** The ends that there are, for a scale. */
  public DoubleStream known() {
    return DoubleStream.concat(known(lower), known(upper));
  }

  private static Claimed testable(Claim claim, Testable testable) {
    FactorRange range = testable.range();
    boolean aim = testable.intent() == Intent.AIM;
    boolean best = testable.sweeping() == Sweeping.BEST;
    // "Up to 3x" speaks of the best configuration alone; where the cost is the aim, it is 1/3.
    Double near = best || range.a() == 0 ? null : Double.valueOf(range.a());
    Double far = range.b();
    String words = Numbers.set(range.words());
    boolean plain =
        testable.intent() == Intent.PARITY
            || (claim.form() == Form.FACTOR && !testable.ambiguous() && !aim);
    return new Claimed(
        plain ? words : factor(range, best, aim),
        plain ? null : words,
        testable.intent(),
        finite(aim ? reciprocal(far) : near),
        finite(aim ? reciprocal(near) : far),
        null);
  }

  private static String factor(FactorRange range, boolean best, boolean aim) {
    Double b = range.b();
    if (best && b != null) {
      return (aim ? "down to " : "up to ") + Numbers.factor(aim ? 1 / b : b);
    }
    return aim
        ? Numbers.range(b == null ? 0 : 1 / b, reciprocal(range.a() == 0 ? null : range.a()))
        : Numbers.range(range.a(), b);
  }

  private static @Nullable Double reciprocal(@Nullable Double end) {
    return end == null ? null : Double.valueOf(1 / end);
  }

  private static @Nullable Double finite(@Nullable Double end) {
    return end == null || Double.isInfinite(end) ? null : end;
  }

  private static DoubleStream known(@Nullable Double end) {
    return end == null ? DoubleStream.empty() : DoubleStream.of(end);
  }
}
