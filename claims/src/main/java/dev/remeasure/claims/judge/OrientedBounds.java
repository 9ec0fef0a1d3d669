package dev.remeasure.claims.judge;

/**
 * A claim's bounds seen from the claim, so that above 1 = in the claimed direction also for a claim
 * that the subject costs more.
 *
 * @param a claimed lower end
 * @param hi infinite if open
 */
record OrientedBounds(double a, double lo, double hi, double e) {

  static OrientedBounds of(ClaimBounds reading) {
    Double b = reading.b();
    Double hi = reading.hi();
    if (b != null && hi != null && reading.inverted()) {
      return new OrientedBounds(1 / b, 1 / hi, 1 / reading.lo(), reading.e());
    }
    return new OrientedBounds(
        reading.a(), reading.lo(), hi == null ? Double.POSITIVE_INFINITY : hi, reading.e());
  }
}
