package dev.remeasure.claims.judge.bounds;

import dev.remeasure.claims.claim.Claim;
import dev.remeasure.claims.claim.Form;
import dev.remeasure.claims.measure.Interval;
import dev.remeasure.claims.reading.ClaimReader;
import dev.remeasure.claims.reading.ClaimReading.Testable;
import dev.remeasure.claims.reading.Intent;
import org.jspecify.annotations.Nullable;

/**
 * How narrow an interval must be before no pair is added: its half-width, as ln, is at most half
 * the distance from the claimed factor to the bound below it. It looks at the claim and never at
 * the verdict.
 */
public final class Precision {
  /** For orders of magnitude, whose bounds have no margin. */
  private static final double MAGNITUDE = Math.log(1.1) / 2;

  private Precision() {}

  /**
   * The half-width that a plan asks for.
   *
   * @param claim null if there is none, or it is not known
   * @param margin δ of the plan
   */
  public static double of(@Nullable Claim claim, double margin) {
    if (claim == null || !(ClaimReader.read(claim) instanceof Testable testable)) {
      return Math.log1p(margin) / 2;
    }
    if (claim.form() == Form.MAGNITUDE) {
      return MAGNITUDE;
    }
    if (testable.intent() == Intent.PARITY) {
      return Math.log(Interval.EQUAL) / 2;
    }
    OrientedBounds bounds = OrientedBounds.of(Bounds.of(testable.range(), claim, margin));
    double distance = Math.log(bounds.a() / bounds.lo());
    return bounds.a() > 0 && Double.isFinite(distance) && distance > 0
        ? distance / 2
        : Math.log1p(margin) / 2;
  }
}
