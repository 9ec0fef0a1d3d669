package dev.remeasure.kernels.element;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;

/**
 * e to the power of each lane, to three units in the last place, and the same on every machine.
 *
 * <p>x = n ln 2 + r with |r| ≤ ln 2 / 2; the power of two is added to the exponent's bits of a
 * polynomial in r (Cody and Waite, Software Manual for the Elementary Functions, 1980).
 */
final class Exponential {
  private static final float LOWEST = -87;
  private static final float HIGHEST = 88;
  private static final float PER_LN2 = 0x1.715476p0f;
  private static final float ROUND = 0x1.8p23f;
  private static final float LN2_HIGH = 0x1.63p-1f;
  private static final float LN2_LOW = -2.1219444e-4f;

  private Exponential() {}

  static FloatVector of(FloatVector x) {
    FloatVector bounded = x.max(LOWEST).min(HIGHEST);
    FloatVector shifted = bounded.fma(spread(x, PER_LN2), spread(x, ROUND));
    FloatVector n = shifted.sub(ROUND);
    FloatVector r = n.fma(spread(x, -LN2_HIGH), bounded);
    r = n.fma(spread(x, -LN2_LOW), r);
    FloatVector p = r.fma(spread(x, 1 / 720f), spread(x, 1 / 120f));
    p = p.fma(r, spread(x, 1 / 24f));
    p = p.fma(r, spread(x, 1 / 6f));
    p = p.fma(r, spread(x, 0.5f));
    p = p.fma(r, spread(x, 1));
    p = p.fma(r, spread(x, 1));
    return p.viewAsIntegralLanes()
        .add(shifted.viewAsIntegralLanes().lanewise(VectorOperators.LSHL, 23))
        .viewAsFloatingLanes();
  }

  private static FloatVector spread(FloatVector like, float value) {
    return FloatVector.broadcast(like.species(), value);
  }
}
