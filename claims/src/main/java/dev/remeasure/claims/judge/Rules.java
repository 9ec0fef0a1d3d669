package dev.remeasure.claims.judge;

import static dev.remeasure.claims.judge.bounds.Compared.above;
import static dev.remeasure.claims.judge.bounds.Compared.atLeast;
import static dev.remeasure.claims.judge.bounds.Compared.atMost;
import static dev.remeasure.claims.judge.bounds.Compared.below;

import dev.remeasure.claims.judge.bounds.Bounds;
import dev.remeasure.claims.judge.bounds.ClaimBounds;
import dev.remeasure.claims.judge.bounds.OrientedBounds;
import dev.remeasure.claims.measure.Interval;

/**
 * The rules that turn an interval into a verdict. They are tried in order; together they cover
 * every interval, and no interval fits two of them.
 *
 * <p>L and U are the ends of the measured interval, seen from the claim: above 1 = in the claimed
 * direction. lo, hi and e are the claim's bounds (see {@link Bounds}); 1/e ≤ 1 ≤ e ≤ lo ≤ hi
 * whenever an effect is claimed. What refutes on a sweep uses the interval that holds at all points
 * together.
 */
final class Rules {
  private Rules() {}

  static Ruling decide(ClaimBounds bounds, ClaimSideInterval ends) {
    OrientedBounds claim = OrientedBounds.of(bounds);
    Says says = new Says(bounds);
    return switch (bounds.intent()) {
      case GAIN, AIM -> claim.openBelow() ? lessThan(claim, ends, says) : gain(claim, ends, says);
      case PRICE -> price(claim, ends, says);
      case PARITY -> parity(claim, ends, says);
    };
  }

  private static Ruling gain(OrientedBounds claim, ClaimSideInterval ends, Says says) {
    double l = ends.lower();
    double u = ends.wideUpper();
    double e = claim.e();
    if (below(u, 1 / e)) {
      return Ruling.of(Verdict.CONTRADICTED, says.wholly(Says.BEYOND, 1 / e));
    }
    if (below(u, claim.lo()) && atMost(l, e)) {
      return atLeast(l, 1 / e) && atMost(u, e)
          ? Ruling.of(Verdict.NOT_REPRODUCED, SubVerdict.NO_EFFECT, says.within(1 / e, e))
          : Ruling.of(
              Verdict.NOT_REPRODUCED,
              SubVerdict.EFFECT_UNPROVEN,
              says.shortAndUnproven(claim.lo(), e));
    }
    if (below(u, claim.lo())) {
      return Ruling.of(Verdict.PARTIAL, says.within(e, claim.lo()));
    }
    if (above(l, claim.hi())) {
      return Ruling.of(Verdict.EXCEEDED, says.wholly(Says.BETTER, claim.hi()));
    }
    if (atLeast(l, claim.lo())) {
      return Ruling.of(Verdict.REPRODUCED, says.clears(claim.lo()))
          .with(Flag.STRICT, atLeast(l, claim.a()))
          .with(Flag.UPPER_OPEN, above(ends.upper(), claim.hi()));
    }
    return Ruling.of(Verdict.INCONCLUSIVE, says.straddles(claim.lo(), ends.upper()))
        .with(Flag.DIRECTION_CONFIRMED, above(l, e));
  }

  /** "Less than 2x": anything from no loss up to the bound. */
  private static Ruling lessThan(OrientedBounds claim, ClaimSideInterval ends, Says says) {
    double floor = 1 / Interval.EQUAL;
    if (below(ends.wideUpper(), floor)) {
      return Ruling.of(Verdict.CONTRADICTED, says.wholly(Says.BEYOND, floor));
    }
    if (above(ends.lower(), claim.hi())) {
      return Ruling.of(Verdict.EXCEEDED, says.wholly(Says.BETTER, claim.hi()));
    }
    if (atLeast(ends.lower(), floor) && atMost(ends.upper(), claim.hi())) {
      return Ruling.of(Verdict.REPRODUCED, says.within(floor, claim.hi()));
    }
    return Ruling.of(Verdict.INCONCLUSIVE, says.reachesOut(floor, claim.hi()));
  }

  private static Ruling price(OrientedBounds claim, ClaimSideInterval ends, Says says) {
    if (below(ends.wideUpper(), claim.lo())) {
      return Ruling.of(Verdict.CONTRADICTED, says.wholly(Says.WORSE, claim.lo()));
    }
    if (above(ends.lower(), claim.hi())) {
      return Ruling.of(Verdict.EXCEEDED, says.wholly(Says.BETTER, claim.hi()));
    }
    if (atLeast(ends.lower(), claim.lo())) {
      return Ruling.of(Verdict.REPRODUCED, says.clears(claim.lo()))
          .with(Flag.STRICT, atLeast(ends.lower(), claim.a()))
          .with(Flag.UPPER_OPEN, above(ends.upper(), claim.hi()));
    }
    return Ruling.of(Verdict.INCONCLUSIVE, says.straddles(claim.lo(), ends.upper()));
  }

  private static Ruling parity(OrientedBounds claim, ClaimSideInterval ends, Says says) {
    if (below(ends.wideUpper(), claim.lo())) {
      return Ruling.of(Verdict.CONTRADICTED, says.wholly(Says.WORSE, claim.lo()));
    }
    if (above(ends.lower(), claim.hi())) {
      return Ruling.of(Verdict.EXCEEDED, says.wholly(Says.BETTER, claim.hi()));
    }
    if (atLeast(ends.lower(), claim.lo()) && atMost(ends.upper(), claim.hi())) {
      return Ruling.of(Verdict.REPRODUCED, says.within(claim.lo(), claim.hi()));
    }
    return Ruling.of(Verdict.INCONCLUSIVE, says.reachesOut(claim.lo(), claim.hi()));
  }

  /** What a scaled-down attempt or a model shows: a direction, never a size. */
  static SubVerdict mechanism(ClaimBounds bounds, ClaimSideInterval ends) {
    OrientedBounds claim = OrientedBounds.of(bounds);
    if (!bounds.intent().effect()) {
      return atLeast(ends.lower(), claim.lo())
          ? SubVerdict.SUPPORTED
          : below(ends.wideUpper(), claim.lo()) ? SubVerdict.CONTRADICTED : SubVerdict.INCONCLUSIVE;
    }
    double e = claim.e();
    if (above(ends.lower(), e)) {
      return SubVerdict.SUPPORTED;
    }
    if (below(ends.wideUpper(), 1 / e)) {
      return SubVerdict.CONTRADICTED;
    }
    boolean around1 = atLeast(ends.lower(), 1 / e) && atMost(ends.wideUpper(), e);
    return around1 ? SubVerdict.NOT_SEEN : SubVerdict.INCONCLUSIVE;
  }
}
