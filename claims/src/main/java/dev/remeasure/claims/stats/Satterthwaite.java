package dev.remeasure.claims.stats;

/** Degrees of freedom of a sum of two independent variances (Satterthwaite, Biometrics 2, 1946). */
final class Satterthwaite {
  private Satterthwaite() {}

  /**
   * @param first squared standard error of the first mean, of {@code n1} values
   * @param second squared standard error of the second mean, of {@code n2} values
   */
  static double df(double first, int n1, double second, int n2) {
    double total = first + second;
    if (total == 0) {
      return n1 + n2 - 2;
    }
    // Shares of the error do not underflow when squared; tiny variances would.
    double share = first / total;
    return 1 / (share * share / (n1 - 1) + (1 - share) * (1 - share) / (n2 - 1));
  }
}
