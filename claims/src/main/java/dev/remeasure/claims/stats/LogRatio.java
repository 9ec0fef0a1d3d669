package dev.remeasure.claims.stats;

import dev.remeasure.claims.Check;

/**
 * The natural logarithm of a ratio, baseline ÷ subject, estimated from fork means.
 *
 * <p>One fork is one observation: iterations inside a fork share its code layout and compilation,
 * so that pooling them would understate the error (Georges, Buytaert and Eeckhout, OOPSLA 2007;
 * Kalibera and Jones, ISMM 2013). What is estimated is the ratio of the geometric means of the fork
 * means.
 *
 * @param estimate ln of the ratio
 * @param standardError of the estimate; 0 if the forks do not vary
 * @param df degrees of freedom of the t distribution
 */
public record LogRatio(double estimate, double standardError, double df) {

  /**
   * From pairs of forks that ran next to each other: a one-sample t interval on the differences of
   * the logarithms. What drifts slowly hits both forks of a pair and cancels.
   *
   * @param baseline ln of the baseline's fork means, at least two
   * @param subject ln of the subject's, in the same pairs
   */
  public static LogRatio paired(double[] baseline, double[] subject) {
    Check.that(baseline.length == subject.length, "subject", subject.length, "must pair up");
    Check.that(baseline.length >= 2, "pairs", baseline.length, "must be at least 2");
    Moments difference = Moments.of(differences(baseline, subject));
    return new LogRatio(
        difference.mean(), Math.sqrt(difference.squaredError()), difference.n() - 1);
  }

  /**
   * From two independent sets of forks (Welch, Biometrika 34, 1947, with Satterthwaite's degrees of
   * freedom).
   *
   * @param baseline ln of the baseline's fork means, at least two
   * @param subject ln of the subject's, at least two
   */
  public static LogRatio welch(double[] baseline, double[] subject) {
    Check.that(baseline.length >= 2, "baseline forks", baseline.length, "must be at least 2");
    Check.that(subject.length >= 2, "subject forks", subject.length, "must be at least 2");
    Moments b = Moments.of(baseline);
    Moments s = Moments.of(subject);
    double squaredError = b.squaredError() + s.squaredError();
    return new LogRatio(
        b.mean() - s.mean(),
        Math.sqrt(squaredError),
        Satterthwaite.df(b.squaredError(), b.n(), s.squaredError(), s.n()));
  }

  /**
   * From the means of two independent sets of which the single values are not known, with Welch's
   * degrees of freedom.
   *
   * @param estimate ln of the ratio of the means
   */
  public static LogRatio ofMeans(double estimate, Mean baseline, Mean subject) {
    double first = baseline.error() * baseline.error();
    double second = subject.error() * subject.error();
    return new LogRatio(
        estimate,
        Math.hypot(baseline.error(), subject.error()),
        Satterthwaite.df(first, baseline.n(), second, subject.n()));
  }

  /**
   * From an interval and its standard error: the degrees of freedom are those at which the error
   * makes an interval as wide.
   *
   * @param halfWidth of the interval, as ln
   * @param level of the interval
   */
  public static LogRatio ofInterval(
      double estimate, double standardError, double halfWidth, double level) {
    return new LogRatio(
        estimate,
        standardError,
        standardError == 0
            ? Double.POSITIVE_INFINITY
            : StudentT.df(halfWidth / standardError, level));
  }

  /** This less another one of independent data, with Satterthwaite's degrees of freedom. */
  public LogRatio minus(LogRatio other) {
    return new LogRatio(
        estimate - other.estimate,
        Math.hypot(standardError, other.standardError),
        Satterthwaite.ofEstimates(
            standardError * standardError,
            df,
            other.standardError * other.standardError,
            other.df));
  }

  /** Standard deviation of the paired log ratios, as ln. */
  public static double spread(double[] baseline, double[] subject) {
    return Math.sqrt(Moments.of(differences(baseline, subject)).variance());
  }

  /** Half the width of the interval of that confidence level, as ln. */
  public double halfWidth(double level) {
    return standardError == 0 ? 0 : StudentT.twoSided(df, level) * standardError;
  }

  /**
   * How well a mean is known.
   *
   * @param error standard error of its natural logarithm
   * @param n of how many values it is the mean, at least two
   */
  public record Mean(double error, int n) {
    public Mean {
      Check.that(n >= 2, "n", n, "must be at least 2");
    }
  }

  private static double[] differences(double[] baseline, double[] subject) {
    double[] differences = new double[baseline.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = baseline[i] - subject[i];
    }
    return differences;
  }
}
