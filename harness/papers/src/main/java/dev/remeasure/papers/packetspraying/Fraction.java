package dev.remeasure.papers.packetspraying;

import dev.remeasure.claims.Check;

/**
 * An exact fraction in lowest terms.
 *
 * @param denominator above zero
 */
record Fraction(long numerator, long denominator) {
  static Fraction of(long numerator, long denominator) {
    Check.that(denominator > 0, "denominator", denominator, "must be above zero");
    long divisor = gcd(Math.abs(numerator), denominator);
    return new Fraction(numerator / divisor, denominator / divisor);
  }

  static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  double value() {
    return (double) numerator / denominator;
  }

  @Override
  public String toString() {
    return denominator == 1 ? Long.toString(numerator) : numerator + "/" + denominator;
  }
}
