package dev.remeasure.verdict;

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
 * @param interval null if none can be formed, with the reason in {@code reason}
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
    @Nullable Interval interval,
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
