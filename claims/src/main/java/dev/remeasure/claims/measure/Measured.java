package dev.remeasure.claims.measure;

import org.jspecify.annotations.Nullable;

/**
 * One metric at one point: the ratio of the two sides with its interval.
 *
 * @param judged whether the verdict rests on it
 * @param method how the interval was made
 * @param forks number of pairs, or of forks of the side that has fewer
 * @param unit of the two means
 * @param baselineMean geometric mean of the baseline's fork means, as cost (time per operation, not
 *     operations per time)
 * @param subjectMean the subject's
 * @param level confidence level of the intervals: 0.95, or 1 − 0.05/K at each of K judged points
 * @param interval null if none can be formed, with the reason in {@code reason}
 * @param welch the Welch interval beside it; null if none can be formed
 * @param fieller Fieller's interval of the ratio of arithmetic means, for information; null if it
 *     is unbounded or none can be formed
 * @param standardError of the natural logarithm of the ratio; null if there is no interval
 * @param spread standard deviation of the paired log ratios; null if there is none
 */
public record Measured(
    String metric,
    String resource,
    String point,
    boolean judged,
    Method method,
    int forks,
    String unit,
    @Nullable Double baselineMean,
    @Nullable Double subjectMean,
    double level,
    @Nullable Interval interval,
    @Nullable Interval welch,
    @Nullable Interval fieller,
    @Nullable Double standardError,
    @Nullable Double spread,
    @Nullable String reason) {

  /** How an interval was made. */
  public enum Method {
    PAIRED_LOG_T("paired t interval on the log ratio of fork means"),
    WELCH_LOG_T("Welch t interval on the log ratio of fork means");

    private final String words;

    Method(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
