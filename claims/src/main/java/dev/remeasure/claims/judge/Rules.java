package dev.remeasure.claims.judge;

import static dev.remeasure.claims.text.Figures.factor;

/**
 * The rules that turn an interval into a verdict. They are tried in order; together they cover
 * every interval, and no interval fits two of them.
 *
 * <p>L and U are the ends of the measured 95 % interval, seen from the claim: above 1 = in the
 * claimed direction. lo, hi and e are the claim's bounds (see {@link Bounds}); 1/e ≤ 1 ≤ e ≤ lo ≤
 * hi whenever an effect is claimed.
 */
final class Rules {
  private Rules() {}

  static Ruling decide(ClaimBounds reading, ClaimSideInterval ends) {
    OrientedBounds claim = OrientedBounds.of(reading);
    return reading.allowsParity() ? equivalence(claim, ends) : effect(claim, ends);
  }

  private static Ruling effect(OrientedBounds claim, ClaimSideInterval ends) {
    double l = ends.lower();
    double u = ends.upper();
    double e = claim.e();
    if (u < 1 / e) {
      return Ruling.of(
          Verdict.CONTRADICTED,
          "The whole interval lies below " + factor(1 / e) + ", on the other side of 1.");
    }
    if (u < claim.lo() && l <= e) {
      return l >= 1 / e && u <= e
          ? Ruling.of(
              Verdict.NOT_REPRODUCED,
              SubVerdict.NULL_SHOWN,
              "The interval lies in " + factor(1 / e) + " to " + factor(e) + ", around 1.")
          : Ruling.of(
              Verdict.NOT_REPRODUCED,
              SubVerdict.SPEEDUP_UNPROVEN,
              "The whole interval lies below "
                  + factor(claim.lo())
                  + " and its lower end is not above "
                  + factor(e)
                  + ".");
    }
    if (u < claim.lo()) {
      return Ruling.of(
          Verdict.PARTIAL,
          "The whole interval lies above " + factor(e) + " and below " + factor(claim.lo()) + ".");
    }
    if (l > claim.hi()) {
      return Ruling.of(
          Verdict.EXCEEDED, "The whole interval lies above " + factor(claim.hi()) + ".");
    }
    if (l >= claim.lo()) {
      return Ruling.of(
              Verdict.REPRODUCED,
              "The lower end of the interval is not below " + factor(claim.lo()) + ".")
          .with(Flag.STRICT, l >= claim.a())
          .with(Flag.UPPER_OPEN, u > claim.hi());
    }
    return Ruling.of(
            Verdict.INCONCLUSIVE,
            Double.isInfinite(u)
                ? "The interval begins below " + factor(claim.lo()) + " and counts as open above."
                : "The interval reaches from below to above " + factor(claim.lo()) + ".")
        .with(Flag.DIRECTION_CONFIRMED, l > e);
  }

  /** Claims that "no difference" would satisfy: the interval must lie within the bounds. */
  private static Ruling equivalence(OrientedBounds claim, ClaimSideInterval ends) {
    if (ends.upper() < claim.lo()) {
      return Ruling.of(
          Verdict.CONTRADICTED, "The whole interval lies below " + factor(claim.lo()) + ".");
    }
    if (ends.lower() > claim.hi()) {
      return Ruling.of(
          Verdict.EXCEEDED, "The whole interval lies above " + factor(claim.hi()) + ".");
    }
    if (ends.lower() >= claim.lo() && ends.upper() <= claim.hi()) {
      return Ruling.of(
          Verdict.REPRODUCED,
          "The whole interval lies in " + factor(claim.lo()) + " to " + factor(claim.hi()) + ".");
    }
    return Ruling.of(
        Verdict.INCONCLUSIVE,
        "The interval reaches out of " + factor(claim.lo()) + " to " + factor(claim.hi()) + ".");
  }

  /** What a scaled-down attempt or a model shows: a direction, never a size. */
  static SubVerdict mechanism(ClaimBounds reading, ClaimSideInterval ends) {
    OrientedBounds claim = OrientedBounds.of(reading);
    if (reading.allowsParity()) {
      return ends.lower() >= claim.lo()
          ? SubVerdict.SUPPORTED
          : ends.upper() < claim.lo() ? SubVerdict.CONTRADICTED : SubVerdict.INCONCLUSIVE;
    }
    if (ends.lower() > claim.e()) {
      return SubVerdict.SUPPORTED;
    }
    if (ends.upper() < 1 / claim.e()) {
      return SubVerdict.CONTRADICTED;
    }
    boolean around1 = ends.lower() >= 1 / claim.e() && ends.upper() <= claim.e();
    return around1 ? SubVerdict.NOT_SEEN : SubVerdict.INCONCLUSIVE;
  }
}
