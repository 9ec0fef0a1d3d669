package dev.remeasure.claims.stats;

/** Degrees of freedom of a sum of two independent variances (Satterthwaite, Biometrics 2, 1946). */
final class Satterthwaite {
  private Satterthwaite() {}

  /**
   * Of the errors of two means.
   *
   * @param first squared standard error of the first mean, of {@code n1} values
   * @param second squared standard error of the second mean, of {@code n2} values
   */
  static double df(double first, int n1, double second, int n2) {
    return ofEstimates(first, n1 - 1.0, second, n2 - 1.0);
  }

  /**
   * Of the errors of any two independent estimates.
   *
   * @param first squared standard error of the first, with {@code df1} degrees of freedom
   * @param second squared standard error of the second, with {@code df2}
   */
  static double ofEstimates(double first, double df1, double second, double df2) {
    double total = first + second;
    if (total == 0) {
      return df1 + df2;
    }
    // Shares of the error do not underflow when squared; tiny variances would.
    double share = first / total;
    return 1 / (share * share / df1 + (1 - share) * (1 - share) / df2);
  }
}
